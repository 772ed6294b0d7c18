/// Options in other words, spellings and languages than those of the menu; the form is that of
/// `MenuCases`.
///
/// Written down before the rules were; compiled by hand for this project.
enum OtherNameCases {
  static let all = sounds + times + otherWords

  /// Names as they are heard, in the spelling of another language or time.
  private static let sounds = """
    platform; satu; feesbuk; 1
    platform; satu; feysbook; 1
    platform; satu; fesbuuk; 1
    platform; satu; pesbook; 1
    platform; satu; fesbukk; 1
    platform; satu; di feisbook; 1
    platform; satu; instegrem; 2
    platform; satu; wotsap; 3
    platform; satu; wassap; 3
    platform; satu; tuwiter; 4
    platform; satu; twitterr; 4
    platform; satu; tweter; 4
    platform; satu; tuiter; 4
    platform; satu; yutube; 5
    platform; satu; youtub; 5
    platform; satu; tiktoks; 6
    platform; satu; telegrem; 7
    platform; satu; kaktus; -
    platform; satu; fasbok; 1
    platform; satu; tauter; -
    daerah; satu; djokjakarta; 3
    daerah; satu; jogyakarta; 3
    daerah; satu; yokyakarta; 3
    daerah; satu; djakarta; 1
    daerah; satu; soerabaja; 5
    daerah; satu; banjoewangi; 4
    daerah; satu; djawa tengah; 2
    daerah; satu; jawa tenggah; 2
    bayar; satu; kesh; 1
    bayar; satu; trensfer; 2
    bayar; satu; gopey; 3

    """

  /// When it happened, in other words than those of the options.
  private static let times = """
    kapan; satu; tadi siang; 1
    kapan; satu; pagi tadi; 1
    kapan; satu; baru saja; 1
    kapan; satu; pagi ini; 1
    kapan; satu; td sore kak; 1
    kapan; satu; sejam yang lalu; 1
    kapan; satu; 2 jam lalu; 1
    kapan; satu; beberapa jam lalu; 1
    kapan; satu; tadi jam 9; 1
    kapan; satu; baru tadi; 1
    kapan; satu; kemarin sore; 2
    kapan; satu; kmrn malem; 2
    kapan; satu; wingi; 2
    kapan; satu; 3 hari lalu; 3
    kapan; satu; dua hari yang lalu; 3
    kapan; satu; 2 minggu lalu; 4
    kapan; satu; sebulan yang lalu; 4
    kapan; satu; bulan kemarin; 4
    kapan; satu; minggu kemarin; 4
    kapan; satu; today; 1
    kapan; satu; yesterday; 2
    kapan; satu; dont remember; 5
    kapan; satu; i forgot; 5
    kapan; satu; 2 hari; -
    kapan; satu; jam 9; -
    utama; satu; 3 hari lalu; -
    utama; satu; tadi pagi; -
    jenis; satu; tadi pagi; -
    jenis; satu; 3 hari lalu; -
    platform; satu; minggu lalu; -

    """

  /// Options in English, or described by what one wants.
  private static let otherWords = """
    jenis; satu; hate speech; 2
    jenis; satu; hate spech; 2
    jenis; satu; hatespeech; 2
    jenis; satu; fake news; 1
    jenis; satu; money politic; 4
    jenis; satu; vote buying; 4
    jenis; satu; bribery; 4
    jenis; satu; racism; 3
    jenis; satu; racist; 3
    jenis; satu; blek kampen; 5
    jenis; satu; black campain; 5
    tps; satu; fake account; 4
    tps; satu; crowd; 5
    tps; satu; vaccine; 3
    utama; satu; report content; 1
    utama; satu; check status; 2
    utama; satu; talk to officer; 4
    utama; satu; about; 5
    platform; satu; other; 7
    poli; satu; dentist; 2
    poli; satu; dont know; 5
    kirim; satu; mau dibenerin dulu; 2
    kirim; satu; mau ralat isinya; 2
    kirim; satu; benerin dong; 2
    kirim; satu; revisi dulu; 2
    kirim; satu; betulin dulu isiannya; 2
    kirim; satu; ngedit; 2
    kirim; satu; ada yang mau saya ganti; 2
    kirim; satu; change; 2
    kirim; satu; send; 1
    kirim; satu; cancel; 3
    kirim; satu; submit; 1
    kirim; satu; gajadi ah; 3
    kirim; satu; terusin aja; 1
    kirim; satu; diteruskan; 1
    kirim; satu; salah; -
    """
}
