@main
struct Wicara {
  static func main() {}
}
