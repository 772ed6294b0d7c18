import IndonesianText
import Testing

@Suite struct RegionAtlasTests {
  private let atlas = RegionAtlas.shared

  @Test func `there are 38 provinces, 416 regencies and 98 cities today`() {
    let levels = atlas.regions(of: .since2023).map(\.level)
    #expect(levels.filter { $0 == .province }.count == 38)
    #expect(levels.filter { $0 == .regency }.count == 416)
    #expect(levels.filter { $0 == .city }.count == 98)
  }

  @Test func `there were 34 provinces until 2022, and the same regencies and cities`() {
    let levels = atlas.regions(of: .until2022).map(\.level)
    #expect(levels.filter { $0 == .province }.count == 34)
    #expect(levels.filter { $0 != .province }.count == 514)
  }

  @Test(arguments: RegionEdition.allCases)
  func `every code names one region and lies in its province`(_ edition: RegionEdition) throws {
    let regions = atlas.regions(of: edition)
    #expect(Set(regions.map { $0.code(in: edition) }).count == regions.count)
    for region in regions {
      let code = region.code(in: edition)
      #expect(atlas.region(code, in: edition) == region)
      let province = try #require(atlas.province(of: code, in: edition))
      #expect(province.code(in: edition) == code.prefix(2))
    }
  }

  @Test func `Papua's regions had other codes before it was divided`() {
    #expect(atlas.region("91.01", in: .until2022)?.name == "Merauke")
    #expect(atlas.region("93.01")?.name == "Merauke")
    #expect(atlas.region("93.01", in: .until2022) == nil)
    #expect(atlas.region("93", in: .until2022) == nil)
    #expect(atlas.province(of: "91.01", in: .until2022)?.name == "Papua")
    #expect(atlas.province(of: "93.01")?.name == "Papua Selatan")
  }

  @Test func `a region is shown with its kind`() {
    #expect(atlas.region("33.74")?.title == "Kota Semarang")
    #expect(atlas.region("33.22")?.title == "Kab. Semarang")
    #expect(atlas.region("33")?.title == "Provinsi Jawa Tengah")
  }
}
