import Testing
import wicara

struct InvocationTests {
  @Test func `options may stand anywhere and take their value in two ways`() throws {
    guard
      case .run(let command, let options) = try Invocation([
        "chat", "--now", "2020-12-08", "bot", "--seed=7", "--trace",
      ])
    else {
      Issue.record("no command")
      return
    }
    #expect(command.name == "chat")
    #expect(options.operands == ["bot"])
    #expect(options["now"] == "2020-12-08")
    #expect(options["seed"] == "7")
    #expect(options.has("trace"))
    #expect(!options.has("store"))
  }

  @Test func `what comes after two dashes is no option`() throws {
    guard case .run(_, let options) = try Invocation(["check", "--", "--json"]) else {
      Issue.record("no command")
      return
    }
    #expect(options.operands == ["--json"])
  }

  @Test(
    arguments: [
      ([], "Sebutkan perintahnya"), (["chek"], "\"check\""), (["--versi"], "\"--version\""),
      (["check"], "Kurang lengkap"), (["check", "a", "--strct"], "--strict"),
      (["explain", "D301", "D302"], "\"D302\" berlebih"), (["chat", "--now"], "memerlukan nilai"),
      (["check", "a", "--json=x"], "tidak memakai nilai"), (["check", "-x"], "tidak dikenal"),
      (["xyz"], "wicara --help"),
    ] as [([String], String)])
  func `wrong use is told with a proposal`(arguments: [String], hint: String) throws {
    do throws(CommandFailure) {
      _ = try Invocation(arguments)
      Issue.record("accepted: \(arguments)")
    } catch {
      #expect(error.code == .wrongUse)
      #expect(error.message.contains(hint), "\(error.message)")
    }
  }

  @Test(arguments: Command.all.map(\.name))
  func `every command explains itself with an example`(name: String) throws {
    guard case .help(let text) = try Invocation([name, "--help"]) else {
      Issue.record("no help")
      return
    }
    #expect(text.contains("Pemakaian: wicara \(name)"))
    #expect(text.contains("Contoh:\n"))
  }

  @Test func `the version is one line`() throws {
    guard case .version(let text) = try Invocation(["--version"]) else {
      Issue.record("no version")
      return
    }
    #expect(text.hasPrefix("wicara ") && text.hasSuffix("\n"))
  }
}
