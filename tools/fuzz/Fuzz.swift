import FoundationEssentials

/// Runs one target: under libFuzzer when built by `tools/fuzz/run`, otherwise over the inputs of
/// files, once each, to look at a finding again.
@main
struct Fuzz {
  static func main() throws {
    #if FUZZING
    unsafe runFuzzer()
    #else
    let arguments = CommandLine.arguments.dropFirst()
    guard let target = arguments.first.flatMap({ FuzzTarget(rawValue: $0) }) else {
      print("fuzz \(FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")) FILE...")
      return
    }
    for path in arguments.dropFirst() {
      target.run(Array(try Data(contentsOf: URL(fileURLWithPath: path))))
    }
    #endif
  }
}

#if FUZZING

/// The target is named by the environment: the arguments belong to libFuzzer.
private let chosenTarget: FuzzTarget = {
  let name = ProcessInfo.processInfo.environment["WICARA_FUZZ_TARGET"] ?? ""
  guard let target = FuzzTarget(rawValue: name) else {
    preconditionFailure("WICARA_FUZZ_TARGET must name a target")
  }
  return target
}()

/// What libFuzzer calls with each input; 0 is what it wants back.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  unsafe chosenTarget.run(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ target: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

@unsafe private func runFuzzer() {
  // What the first input makes for all (the tables of the language, for one) may take longer than
  // an input may on a busy machine.
  chosenTarget.run([])
  var count = CommandLine.argc
  var arguments = unsafe CommandLine.unsafeArgv
  _ = unsafe runDriver(&count, &arguments, testOneInput)
}

#endif
