#include "frontend-wasm/text/annotations.h"

#include <string>
#include <vector>

#include "support/strings.h"

namespace davit::wasm::text {
namespace {

std::string_view TextOf(Annotation::Kind kind) {
  switch (kind) {
    case Annotation::Kind::kCustom:
      return "@custom";
    case Annotation::Kind::kName:
      return "@name";
    case Annotation::Kind::kBranchHint:
      return "@metadata.code.branch_hint";
    case Annotation::Kind::kSection:
      return "@davit.section";
  }
  return "";
}

void Report(Cursor& in, const Annotation& annotation, std::string_view what) {
  in.lexer().Fail(annotation.begin, annotation.end,
                  StrCat(what, " ", TextOf(annotation.kind), " annotation"));
}

// Reads the body of an annotation with `read`, and its end.
template <typename Read>
void ReadBody(Cursor& in, const Annotation& annotation, Read read) {
  Lexer lexer(in.lexer().source(), in.lexer().diagnostics(), annotation.body);
  Cursor body(lexer, in.module());
  read(body);
  if (!lexer.failed() && lexer.token().end != annotation.end) lexer.FailExpected("')'");
}

std::string_view ReadName(Cursor& in, const Annotation& annotation) {
  std::string_view name;
  ReadBody(in, annotation, [&](Cursor& body) { name = body.Name("a name"); });
  return name;
}

std::optional<SectionId> SectionOf(Keyword word) {
  switch (word) {
    case Keyword::kType:
      return kTypeSection;
    case Keyword::kImport:
      return kImportSection;
    case Keyword::kFunc:
      return kFunctionSection;
    case Keyword::kTable:
      return kTableSection;
    case Keyword::kMemory:
      return kMemorySection;
    case Keyword::kTag:
      return kTagSection;
    case Keyword::kGlobal:
      return kGlobalSection;
    case Keyword::kExport:
      return kExportSection;
    case Keyword::kStart:
      return kStartSection;
    case Keyword::kElem:
      return kElementSection;
    case Keyword::kDataCount:
      return kDataCountSection;
    case Keyword::kCode:
      return kCodeSection;
    case Keyword::kData:
      return kDataSection;
    default:
      return std::nullopt;
  }
}

// `(before section)`, `(after section)`, or nothing: behind all others.
Place ReadPlace(Cursor& body) {
  if (!body.At(TokenKind::kOpen)) return kPlaceLast;
  const bool before = body.AtOpen(Keyword::kBefore);
  if (!before && !body.AtOpen(Keyword::kAfter)) {
    body.lexer().FailExpected("'(before' or '(after'");
    return kPlaceLast;
  }
  body.Next();
  const Keyword word = body.At(TokenKind::kKeyword) ? body.token().keyword : Keyword::kUnknown;
  const std::optional<SectionId> section = SectionOf(word);
  Place place = before ? kPlaceFirst : kPlaceLast;
  if (section) {
    place = PlaceBefore(*section) + (before ? 0 : 1);
  } else if (word != (before ? Keyword::kFirst : Keyword::kLast)) {
    body.lexer().FailExpected("the name of a section");
  }
  body.Next();
  body.ExpectClose();
  return place;
}

void ReadCustom(Cursor& in, const Annotation& annotation) {
  ModuleText& module = in.module();
  ReadBody(in, annotation, [&](Cursor& body) {
    CustomSectionText custom;
    custom.name = body.Name("the name of a custom section");
    custom.place = ReadPlace(body);
    custom.begin = module.custom_bytes.size();
    while (body.At(TokenKind::kString)) body.String(&module.custom_bytes, "a string");
    custom.end = module.custom_bytes.size();
    module.customs.push_back(custom);
    module.has_name_section |= custom.name == "name";
  });
}

void ReadSectionMark(Cursor& in, const Annotation& annotation) {
  ReadBody(in, annotation, [&](Cursor& body) {
    const Keyword word = body.At(TokenKind::kKeyword) ? body.token().keyword : Keyword::kUnknown;
    const std::optional<SectionId> section = SectionOf(word);
    if (!section || *section == kStartSection) {
      return body.lexer().FailExpected("the name of a section that can be empty");
    }
    in.module().marked_sections |= uint32_t{1} << static_cast<int>(*section);
    body.Next();
  });
}

// More than so many that nobody took are not all in their place.
constexpr size_t kMostPending = 16;

// Takes out the annotations of `kind` in front of the word at hand, and gives them to `use`.
template <typename Use>
void TakeEach(Cursor& in, Annotation::Kind kind, Use use) {
  std::vector<Annotation>& annotations = in.lexer().annotations();
  if (annotations.empty()) return;
  if (annotations.size() > kMostPending) return Report(in, annotations.front(), "misplaced");
  std::vector<Annotation> taken;
  std::erase_if(annotations, [&](const Annotation& annotation) {
    if (annotation.kind != kind || annotation.begin >= in.token().word) return false;
    taken.push_back(annotation);
    return true;
  });
  for (const Annotation& annotation : taken) use(annotation);
}

// The text of the only annotation of a kind.
std::optional<std::string_view> TakeOne(Cursor& in, Annotation::Kind kind) {
  std::optional<std::string_view> text;
  TakeEach(in, kind, [&](const Annotation& annotation) {
    if (text) return Report(in, annotation, "duplicate");
    text = ReadName(in, annotation);
  });
  return text;
}

}  // namespace

void TakeModuleAnnotations(Cursor& in, uint32_t begin, bool first) {
  std::vector<Annotation>& annotations = in.lexer().annotations();
  if (annotations.empty()) return;
  std::erase_if(annotations, [&](const Annotation& a) { return a.begin < begin; });
  const std::vector<Annotation> taken(std::move(annotations));
  annotations.clear();
  for (const Annotation& annotation : taken) {
    if (annotation.begin >= in.token().begin) continue;
    if (annotation.kind == Annotation::Kind::kCustom) {
      ReadCustom(in, annotation);
    } else if (annotation.kind == Annotation::Kind::kSection) {
      ReadSectionMark(in, annotation);
    } else if (annotation.kind == Annotation::Kind::kName && first) {
      if (in.module().has_module_annotation) return Report(in, annotation, "duplicate");
      in.module().has_module_annotation = true;
      in.module().module_name = ReadName(in, annotation);
    } else {
      return Report(in, annotation, "misplaced");
    }
  }
}

std::optional<std::string_view> TakeNameAnnotation(Cursor& in) {
  return TakeOne(in, Annotation::Kind::kName);
}

void TakeNameAnnotationOf(Cursor& in, Space space, uint32_t index) {
  if (const std::optional<std::string_view> name = TakeNameAnnotation(in)) {
    in.module().space_names[static_cast<int>(space)].push_back({0, index, *name});
  }
}

std::optional<std::string_view> TakeBranchHint(Cursor& in) {
  std::optional<std::string_view> value;
  TakeEach(in, Annotation::Kind::kBranchHint, [&](const Annotation& annotation) {
    if (value) return Report(in, annotation, "duplicate");
    ReadBody(in, annotation, [&](Cursor& body) {
      ByteWriter bytes;
      body.String(&bytes, "the hint in a string");
      value = in.module().names.Store(std::string(bytes.data(), bytes.data() + bytes.size()));
    });
  });
  return value;
}

void CheckAllTaken(Cursor& in, uint32_t end) {
  for (const Annotation& annotation : in.lexer().annotations()) {
    if (annotation.begin < end) return Report(in, annotation, "misplaced");
  }
}

}  // namespace davit::wasm::text
