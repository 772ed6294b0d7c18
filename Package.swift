// swift-tools-version: 6.2
import PackageDescription

/// One set of rules for every target of ours: the language's strictest checks, and no warning passes.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"), .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "wicara",
  products: [.executable(name: "wicara", targets: ["wicara"])],
  targets: [
    // C libraries of Debian, one each.
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CEdit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),

    .systemLibrary(
      name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(
      name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),

    .systemLibrary(
      name: "CMicroHTTPD", pkgConfig: "libmicrohttpd", providers: [.apt(["libmicrohttpd-dev"])]),
    .systemLibrary(
      name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    // The kernel's own calls that Swift's Glibc does not show; part of every Debian.
    .systemLibrary(name: "CLinux"),

    // Lowest first; a target imports only what stands above it (docs/developer/susunan.md).
    .target(name: "Diagnostics", swiftSettings: strict),
    .target(
      name: "Cryptography", dependencies: ["CCrypto", "CSodium"], swiftSettings: strict),
    .target(name: "Threads", dependencies: ["CLinux"], swiftSettings: strict),
    .target(
      name: "Telemetry", dependencies: ["Cryptography", "Threads"], swiftSettings: strict),
    .target(
      name: "HTTPTransport", dependencies: ["Telemetry", "Threads", "CMicroHTTPD", "CCurl"],
      swiftSettings: strict),
    .target(name: "IndonesianText", swiftSettings: strict),
    .target(
      name: "YAMLDocument", dependencies: ["CYAML", "Diagnostics"], swiftSettings: strict),
    .target(name: "Dialogue", dependencies: ["IndonesianText"], swiftSettings: strict),
    .target(
      name: "DialogueCompiler",
      dependencies: ["Dialogue", "IndonesianText", "YAMLDocument", "Diagnostics"],
      swiftSettings: strict),
    .target(name: "Tickets", dependencies: ["Dialogue"], swiftSettings: strict),
    .target(
      name: "Conversations", dependencies: ["Dialogue", "Tickets"], swiftSettings: strict),
    .target(
      name: "StoreSQLite", dependencies: ["Conversations", "Tickets", "Dialogue", "CSQLite"],
      swiftSettings: strict),
    .target(
      name: "WhatsApp", dependencies: ["Conversations", "Dialogue", "Cryptography"],
      swiftSettings: strict),
    .target(
      name: "Simulator",
      dependencies: [
        "Dialogue", "DialogueCompiler", "IndonesianText", "YAMLDocument", "Diagnostics", "CEdit",
      ],
      swiftSettings: strict),
    .target(
      name: "Service",
      dependencies: [
        "WhatsApp", "Conversations", "Tickets", "Telemetry", "HTTPTransport", "Dialogue",
        "Cryptography", "Threads", "YAMLDocument", "Diagnostics",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "wicara",
      dependencies: [
        "Diagnostics", "Dialogue", "DialogueCompiler", "IndonesianText", "Simulator",
        "YAMLDocument",
        "Service", "Conversations", "StoreSQLite", "WhatsApp", "HTTPTransport", "Telemetry",
        "Threads", "Cryptography",
      ],
      swiftSettings: strict),

    // Never shipped.
    .executableTarget(
      name: "docgen", dependencies: ["Diagnostics", "DialogueCompiler", "Dialogue", "Simulator"],
      path: "tools/docgen", swiftSettings: strict),
    .target(
      name: "TestSupport",
      dependencies: [
        "Diagnostics", "YAMLDocument", "Dialogue", "DialogueCompiler", "Simulator",
        "Conversations", "StoreSQLite", "Tickets", "IndonesianText", "Telemetry",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CryptographyTests", dependencies: ["Cryptography"], swiftSettings: strict),
    .testTarget(name: "ThreadsTests", dependencies: ["Threads"], swiftSettings: strict),
    .testTarget(
      name: "TelemetryTests", dependencies: ["Telemetry", "Cryptography"], swiftSettings: strict),
    .testTarget(
      name: "HTTPTransportTests", dependencies: ["HTTPTransport", "Telemetry", "Threads"],
      swiftSettings: strict),
    .testTarget(
      name: "IndonesianTextTests", dependencies: ["IndonesianText"], swiftSettings: strict),
    .testTarget(
      name: "YAMLDocumentTests", dependencies: ["YAMLDocument", "Diagnostics", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "DialogueTests",
      dependencies: [
        "Dialogue", "DialogueCompiler", "Diagnostics", "IndonesianText", "Simulator", "TestSupport",
      ],
      exclude: ["State/keadaan_lama"],
      swiftSettings: strict),
    .testTarget(
      name: "ConversationsTests",
      dependencies: ["Conversations", "Dialogue", "Tickets", "StoreSQLite", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "StoreSQLiteTests",
      dependencies: ["StoreSQLite", "Conversations", "Tickets", "Dialogue", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "SimulationTests", dependencies: ["TestSupport", "Conversations"],
      swiftSettings: strict),
    .executableTarget(
      name: "simulate", dependencies: ["TestSupport"], path: "tools/simulate",
      exclude: ["run"], swiftSettings: strict),
    .executableTarget(
      name: "bench-store",
      dependencies: ["TestSupport", "Conversations", "StoreSQLite", "Cryptography", "Dialogue"],
      path: "tools/bench/penyimpanan", swiftSettings: strict),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "Conversations", "Diagnostics", "Dialogue", "DialogueCompiler", "IndonesianText",
        "WhatsApp",
      ],
      path: "tools/fuzz", exclude: ["run"], swiftSettings: strict),
    .testTarget(
      name: "DialogueCompilerTests",
      dependencies: [
        "DialogueCompiler", "Dialogue", "Diagnostics", "YAMLDocument", "IndonesianText",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SimulatorTests",
      dependencies: ["Simulator", "Dialogue", "DialogueCompiler", "Diagnostics", "YAMLDocument"],
      swiftSettings: strict),
    .testTarget(
      name: "WicaraTests",
      dependencies: [
        "wicara", "Diagnostics", "Dialogue", "DialogueCompiler", "IndonesianText", "Telemetry",
        "TestSupport",
      ],
      exclude: ["hari_pertama"],
      swiftSettings: strict),
    .testTarget(
      name: "DocumentationTests",
      dependencies: [
        "docgen", "Diagnostics", "DialogueCompiler", "Service", "Simulator", "Telemetry",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "WhatsAppTests",
      dependencies: ["WhatsApp", "Conversations", "Dialogue", "Cryptography", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ServiceTests",
      dependencies: [
        "Service", "Conversations", "Dialogue", "HTTPTransport", "Telemetry", "Threads",
        "Cryptography", "YAMLDocument", "Diagnostics",
      ],
      swiftSettings: strict),
    .testTarget(name: "LayoutTests", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
