/// The pages of `docs/penulis/galat`, by code; written by tools/docgen.
let explanationPages: [String: String] = [:]
