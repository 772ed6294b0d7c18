import Diagnostics

func scalarSourcePosition(
  ofOffset offset: Int, in text: String, style: YAMLScalar.Style, source: ArraySlice<UInt8>,
  from start: SourcePosition
) -> SourcePosition? { nil }

func position(after bytes: ArraySlice<UInt8>, from start: SourcePosition) -> SourcePosition { start }
