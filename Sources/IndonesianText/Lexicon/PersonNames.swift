/// Names that many people bear, so that nobody's name is taken for another word: "Bambang" is no
/// misspelt "bimbang", "Tania" no "bukan" of Buginese.
///
/// Short ones are left out, for no word of fewer than five letters is corrected, and so are those
/// that are rather a slip than a name ("Santi" beside "nanti").
///
/// Origin: compiled by hand for this project.
package enum PersonNames {
  /// Whether a folded word is one.
  package static func contain(_ word: ArraySlice<UInt8>) -> Bool { table.find(word) != nil }

  private static let table: WordTable = {
    var table = WordTable()
    for name in (AmbiguousSpellings.names + " " + others).split(whereSeparator: \.isWhitespace) {
      _ = table.add(Array(name.utf8)[...])
    }
    return table
  }()

  private static let others = """
    abdullah adinda aisyah alamsyah amalia amelia anggraini anggun anisa annisa apriani ardiansyah
    aritonang arifin astuti azizah bachtiar bagas bagus bahar bakrie barus basuki batubara bintang
    budiman cahyani cahyono chandra citra damanik damayanti daniel darma darmawan darsono daulay
    davina dedeh desak djoko fadli fadhil faisal fajar farhan farida fatimah fauzi fauziah febri
    ferdi fernando fitriani fransiska gunadi gunawan gusti hakim halimah hamdani hamzah handayani
    handoko haris harahap hariyanto hartati hartono haryono hasanah hasanuddin hastuti hendri
    herlina herman hermawan hutabarat hutagalung hutapea imron indra indrawati irawan irfan irwan
    iskandar istiqomah jamal jamilah januar joko jumadi junaidi juwita kadek karina kartika karyadi
    khadijah khairul khoirul kogoya komarudin kristina kurnia kurniawan kusuma kusumawati lestari
    lubis lukman lukas mahendra malik mandala manurung marbun mardiana marlina martha maryam maryati
    matius maulana maulida melati melinda mulyadi mulyani mulyono mustafa mustika nababan nainggolan
    napitupulu nasution natalia nenden neneng ningsih novita nugraha nugroho nurdin nurhayati
    nurjanah nurul oktavia pandjaitan panjaitan pardede pasaribu permana permata poltak prabowo
    pramono prasetyo pratama pratiwi priyanto purnama purnomo purwanto rachmat rahayu rahman
    rahmawati ramadhan ramdani reza ridwan rifai rinaldi risma rizal rizki rochmat rohman rohmat
    rosita ruslan rusli rustam saepudin safitri sahrul salim salma samosir samuel saputra saragih
    sarah septian setiawan setyawan siahaan sihombing silaban simanjuntak simatupang simbolon
    siregar sitompul situmorang soedarmono soekarno soleh sudarsono sugiarto sugiono suhartini
    suhendra sujono sukarno sulaiman sulastri sulistyo sumarni sumarno sunardi sunarto suparman
    suparno supriatna suryadi suryani susanti susanto susilo sutarno suwarno syahrul syaiful syamsul
    syarif tabuni tambunan tampubolon tania tarigan tatang theresia utami utomo veronika wahyudi
    wahyuni wardhana wenda widiastuti widodo widya wijaya winarno winata wiranto wulandari yosef
    yulia yuliana yulianti yusril zulkarnain zulkifli
    """
}
