import Telemetry
import Testing

@Suite struct MetricTests {
  @Test func `a counter without labels shows its zero, then what was counted`() {
    let family = MetricFamily<Counter>("wicara_x_total", "X.")
    #expect(
      family.text == "# HELP wicara_x_total X.\n# TYPE wicara_x_total counter\nwicara_x_total 0\n")
    family.of().add()
    family.of().add(4)
    #expect(family.of().value == 5)
    #expect(family.text.hasSuffix("\nwicara_x_total 5\n"))
  }

  @Test func `series stand sorted by their label values, with escapes`() {
    let family = MetricFamily<Counter>("x_total", "X.", labels: ["a", "b"])
    family.of("2", "z").add()
    family.of("1", "\"\\\n").add(2)
    #expect(
      family.text.split(separator: "\n").suffix(2) == [
        #"x_total{a="1",b="\"\\\n"} 2"#, #"x_total{a="2",b="z"} 1"#,
      ])
  }

  @Test func `beyond the limit label values are called other, and nothing is lost`() {
    let family = MetricFamily<Counter>("x_total", "X.", labels: ["a"])
    for index in 0..<(MetricFamily<Counter>.series + 50) { family.of("\(index)").add() }
    #expect(family.of("other").value == 50)
    #expect(family.of("0").value == 1)
    let rows = family.text.split(separator: "\n").count
    #expect(rows == 2 + MetricFamily<Counter>.series + 1)
  }

  @Test(arguments: [
    (0, "0"), (1.5, "1.5"), (-2, "-2"), (.infinity, "+Inf"), (.nan, "NaN"), (1e18, "1e+18"),
  ])
  func `a gauge shows the last value`(_ value: Double, _ text: String) {
    let family = MetricFamily<Gauge>("x", "X.")
    family.of().set(7)
    family.of().set(value)
    #expect(family.text.hasSuffix("\nx \(text)\n"))
  }

  @Test func `a histogram counts each time in its range and all wider ones`() {
    let family = MetricFamily<Histogram>("x_seconds", "X.", labels: ["a"])
    let histogram = family.of("1")
    histogram.observe(.milliseconds(1))
    histogram.observe(.milliseconds(30))
    histogram.observe(seconds: 11)
    let rows = family.text.split(separator: "\n").map(String.init)
    #expect(rows.contains(#"x_seconds_bucket{a="1",le="0.0005"} 0"#))
    #expect(rows.contains(#"x_seconds_bucket{a="1",le="0.001"} 1"#))
    #expect(rows.contains(#"x_seconds_bucket{a="1",le="0.05"} 2"#))
    #expect(rows.contains(#"x_seconds_bucket{a="1",le="10"} 2"#))
    #expect(rows.contains(#"x_seconds_bucket{a="1",le="+Inf"} 3"#))
    #expect(rows.contains(#"x_seconds_count{a="1"} 3"#))
    #expect(rows.contains { $0.hasPrefix(#"x_seconds_sum{a="1"} 11.031"#) })
  }

  @Test func `series that no longer exist can be forgotten`() {
    let family = MetricFamily<Gauge>("x", "X.", labels: ["a"])
    family.of("1").set(1)
    family.removeAll()
    #expect(!family.text.contains("a="))
  }
}

@Suite struct ServiceMetricsTests {
  @Test func `every metric has its own name, in the form that Prometheus asks for`() {
    let metrics = ServiceMetrics()
    let names = metrics.all.map(\.name)
    #expect(Set(names).count == names.count)
    for metric in metrics.all {
      #expect(metric.name.hasPrefix("wicara_"))
      #expect(metric.name.hasSuffix("_total") || metric.kind != "counter", "\(metric.name)")
      #expect(metric.help.hasSuffix("."))
    }
  }

  @Test func `the page has every metric and what the system says of the process`() {
    let text = ServiceMetrics().text
    for name in ServiceMetrics().all.map(\.name) + [
      "process_resident_memory_bytes", "process_cpu_seconds_total", "process_open_fds",
    ] {
      #expect(text.contains("# TYPE \(name) "))
    }
  }
}
