import IndonesianText
import Testing

@Suite struct PersonNameReaderTests {
  @Test(arguments: [
    ("Budi Santoso", "Budi Santoso"), ("nama saya  Siti Nur'aini", "Siti Nur'aini"),
    ("Nama: Ani", "Ani"), ("saya Dr. Budi-Hartono, S.H.", "Dr. Budi-Hartono S.H."),
    ("Budi kak", "Budi"), ("budi 🙏", "budi"), ("namaku Ayu", "Ayu"), ("José", "José"),
    ("Nama saya Soedarmono, silakan dicantumkan.", "Soedarmono"), ("asma kulo Paijo", "Paijo"),
    ("Silakan, nama saya Soedarmono", "Soedarmono"), ("Rina, jangan disebar ya", "Rina"),
    ("nami abdi Asep Sunandar", "Asep Sunandar"), ("jenengku Tukiyem", "Tukiyem"),
    ("boleh, nama saya Sri Rahayu", "Sri Rahayu"),
    ("Budi Santosa, S.H., M.M.", "Budi Santosa S.H. M.M."),
    ("ya, Joko", "Joko"), ("Maria; tolong dirahasiakan", "Maria"),
    ("Aman Sugiarto", "Aman Sugiarto"), ("Rahayu", "Rahayu"), ("Pak Salam nggih", "Pak Salam"),
    ("budi aja", "budi"), ("Rina saja kak", "Rina"), ("panggil Tono deh", "Tono"),
    ("siti doang", "siti"), ("Joko wae", "Joko"), ("Ujang ajah lah", "Ujang"),
    ("budi aja ya min", "budi"),
    ("sebut saja Melati", "Melati"), ("tulis aja Rudi", "Rudi"), ("pakai nama Dewi aja", "Dewi"),
    ("cukup panggil Andi", "Andi"), ("Agus ae pak", "Agus"),
    ("nama gue Doni, tapi jangan disebut", "Doni"), ("kulo Wagiman", "Wagiman"),
  ])
  func `a name is read as typed`(text: String, name: String) {
    #expect(readPersonName(text) == name)
  }

  @Test(arguments: [
    "", "Al", "tidak", "gak mau", "ya", "skip", "25", "dua puluh", "budi99", "bawaslu.go.id",
    "ani@yahoo.com", "saya", "nama saya", "Budi/Ani", "...", "🙏",
    "identitas saya aman?", "boleh ga anonim?", "kenapa harus nama", "kamu siapa", "matur suwun",
    "apa resikonya", "Sudah betul.", "sebentar", "dirahasiakan saja", "mau lapor yg lain", "besok",
    "matur nuwun nggih", "hatur nuhun", "thanks", "bentar ya kak", "entahlah", "pamit dulu",
    "saya takut ketahuan", "tidak usah disebut ya", "Budi?", "terima kasih banyak",
    String(repeating: "abcd ", count: 17), "nama saja", "panggil aja", "itu aja",
    "https://contoh.id/a", "Budi https://contoh.id/a", "gitu aja deh",
  ])
  func `an answer without a name has none`(text: String) {
    #expect(readPersonName(text) == nil)
  }

  @Test(arguments: [
    "asdf", "asdf qwer", "qwertyui", "asdasd", "Qwerty", "zxcv", "jkl jkl", "asdasdas", "sdfsdf",
    "hjkhjk", "lkjlkj", "poiuyt", "qweqwe", "qwe asd", "asdfjkl", "dfghdf", "mnbvcxz", "asdjkl",
    "askdjaskdj", "ghjkgh", "xcvxcv", "wkwkwk", "hahaha", "aaa", "xxxx", "Budi asdfg",
  ])
  func `keys struck at random are no name`(text: String) {
    #expect(readPersonName(text) == nil)
  }

  @Test(arguments: namesOfPeople) func `people are called so`(name: String) {
    #expect(readPersonName(name) == name)
    #expect(readPersonName(name.lowercased() + " aja") == name.lowercased())
  }

  @Test func `no region is named so that it could be taken for keys struck at random`() {
    let names = RegionAtlas.shared.regions.map(\.name)
    #expect(names.filter { KeyboardMash.isIn(FoldedText($0)) }.isEmpty)
  }

  /// Names of all parts of the country, short ones and such with few vowels among them.
  static let namesOfPeople = """
    Dwi, Sri, Ngkung, Nyoman, Tjokorda, Asmadi, Saddam, Wati, Yati, Yuli, Yudi, Tri, Eko,
    Ngatmi, Ngatinah, Sukinem, Paijo, Tukijo, Ponirin, Wagimin, Slamet, Suparno, Mbah Darmo,
    Djoko, Djatmiko, Soekarno, Tjipto, Tjahjo, Erty, Herty, Berty, Poppy, Yoyo, Titi, Tere,
    Rere, Dedeh, Euis, Iis, Eulis, Cecep, Asep, Ujang, Enjang, Neneng, Oom Komariah, Uun, Aan,
    Asda, Asdar, Asdah, Masdar, Isdal, Gadjah, Hafsah, Afdhal, Askhal, Salsa, Dahlah, Sakha,
    Fahd, Rasyd, Ahmad, Mhmmd, Muhd, Krsna, Wisnu, Brhma, Putu, Made, Komang, Ketut, Gede,
    Wayan, Ngurah, Anak Agung, Ida Ayu, Pttr, Sihombing, Simbolon, Ginting, Tarigan, Hutagalung,
    Nggolu, Sembiring, Nababan, Lbn Gaol, Situmorang, Panggabean, Togar, Poltak, Tiurma, Daeng
    Ngasseng, Andi Mappanyukki, Besse, Baso, Ambona, Puang, La Ode, Wa Ode, Daeng Sikki, Ngewa,
    Nggaluku, Mbay, Mbuinga, Yosua, Yeremias, Wenda, Kogoya, Tabuni, Rumbiak, Wanggai, Mandacan,
    Kbarek, Ohee, Ondofolo, Ap, Nduga, Pigai, Tekege, Kmur, Mgr Soegijapranata, Fransiskus
    Xaverius, Lewerissa, Pattiwael, Tuhusula, Ngefak, Lbanu, Nenohay, Umbu, Rambu, Nggili,
    Tnunay, Schwartz, Ewert, Wertheim, Tan Ng, Kwik Kian Gie, Liem, Oei, Hok Gie, Thj, Sjahrir,
    Sjafruddin, Hjalmar, Prawira, Hasjim, Jksh, Trisno, Yty, Bryn, Lyly, Fly, Bgs, Rr Ayu, Rr
    Dyah, Ngk Aji, Sdr Joko
    """
    .split(separator: ",").map { $0.split { " \n".contains($0) }.joined(separator: " ") }
    .filter { $0.count > 2 }
}
