(module quote "(func (result i32)" "i32.const 1)")
