/// Answers of one kind each in many wordings: a denial that agrees, a consent with a secret to
/// keep, a denial that insists, what is to be mended, clitics, requests for staff, typing errors,
/// questions for help, words that only sometimes agree; the form is that of `YesNoCases`.
///
/// Compiled by hand for this project.
enum AnswerClassCases {
  static let all = """
    benar; enggak, udah bener kok; ya
    benar; nggak kok, udah sesuai; ya
    benar; gak, semuanya udah betul; ya
    benar; tidak kak, datanya sudah benar; ya
    benar; enggak kak udah pas semua; ya
    benar; ora, wis bener kabeh; ya
    benar; henteu, tos leres; ya
    benar; ga ada, udah lengkap; ya
    benar; tidak, benar semua; tidak_paham|ya
    benar; nggak, ini salah; tidak
    benar; enggak, belum bener; tidak
    benar; gak, harusnya bener; tidak_paham
    benar; enggak udah; tidak_paham
    setuju; enggak, boleh kok; tidak_paham|ya
    setuju; gak, setuju; tidak_paham
    salah; enggak, udah bener; tidak
    benar; iya, ada yang salah; tidak
    benar; bukan, yang benar jalan mawar; tidak|tidak_paham
    benar; tidak, yang benar Jember; tidak|tidak_paham
    benar; nggak, yang bener nomornya 12; tidak|tidak_paham
    benar; nggak, harusnya 2019; tidak|tidak_paham
    setuju; iya asal nama saya dirahasiakan; ya
    setuju; boleh asal identitas saya disembunyikan; ya
    setuju; boleh asalkan identitas aman; ya
    setuju; mau asal jangan disebar; ya
    setuju; silakan asal tidak dipublikasikan; ya
    setuju; iya kalau data saya dijaga; ya
    setuju; oke tapi nama saya jangan disebut ya; ya
    setuju; bersedia dengan syarat identitas dirahasiakan; ya
    setuju; boleh, tapi tolong rahasiakan identitas saya; ya
    setuju; boleh tapi anonim ya; ya
    setuju; iya tapi jangan kasih tau siapa siapa; ya
    setuju; boleh asal ga ketauan orang; ya
    setuju; gpp asal privasi saya dijaga; ya
    setuju; iya selama kerahasiaan saya terjamin; ya
    setuju; boleh asal dibayar; tidak_paham
    setuju; boleh kalau penting; tidak_paham|ya
    setuju; tidak, nama saya harus dirahasiakan; tidak
    setuju; mau asal identitasku gak dibocorin; ya
    setuju; rahasiakan nama saya; tidak_paham
    benar; ya enggak lah; tidak
    benar; ya nggak dong; tidak
    benar; ya gak lah; tidak
    benar; ya bukan lah; tidak
    benar; ya kagak lah; tidak
    benar; ya engga atuh; tidak
    benar; ya nggak dong kak; tidak
    benar; ya tidak lah; tidak
    benar; ya jelas nggak; tidak
    benar; ya ora; tidak
    benar; ya ora toh mas; tidak
    benar; ya belum lah; tidak
    benar; ya henteu atuh; tidak
    benar; ya nggak bener dong; tidak
    benar; ya enggak; tidak|tidak_paham
    benar; ya nggak?; tidak_paham
    benar; iya kan ya enggak; tidak_paham
    benar; ya gak sih; tidak_paham
    benar; ya gak min; tidak|tidak_paham
    benar; bener ya nggak; tidak_paham
    benar; ya, enggak; tidak_paham|tidak
    setuju; ya nggak mau lah; tidak
    benar; tolong dibetulkan tanggalnya; tidak
    benar; tolong betulkan alamatnya; tidak
    benar; mau membetulkan nama; tidak
    benar; mohon diluruskan dulu; tidak
    benar; tolong disesuaikan lagi; tidak
    benar; nomornya tolong disesuaiin; tidak
    benar; tolong update nomor hp nya; tidak
    benar; mau update alamat; tidak
    benar; tolong diperbarui; tidak
    benar; alamatnya diperbaharui dulu; tidak
    benar; mau revisi dulu; tidak
    benar; tolong diperbaikin tanggalnya; tidak
    benar; bisa dibenerin dulu gak; tidak|tidak_paham
    benar; tanggalnya tolong dibenahi; tidak
    benar; hapus aja yang tanggal; tidak|tidak_paham
    benar; tolong ditambahin alamatnya; tidak|tidak_paham
    benar; mohon diganti fotonya; tidak
    benar; sing tanggal diganti mas; tidak
    benar; tanggale kudu diganti; tidak|tidak_paham
    benar; mau tak ganti namanya; tidak|tidak_paham
    benar; tak benerin dulu ya; tidak|tidak_paham
    benar; tak ganti dhisik; tidak|tidak_paham
    benar; tak perlu diganti; ya
    benar; gak usah dibenerin; ya
    benar; tidak ada yang perlu dibetulkan; ya
    benar; tdk perlu diperbarui; ya
    benar; udah dibetulkan semua; ya|tidak_paham
    benar; udah diperbaiki, lanjut; ya|tidak_paham
    benar; sudah diperbarui; ya|tidak_paham
    benar; sudah sesuai; ya
    benar; udah disesuaikan kok; ya|tidak_paham
    benar; bukan mau dibatalkan, cuma mau diubah; tidak
    benar; gak mau batal, mau ganti nama aja; tidak
    benar; bukan batal, cuma ada yang salah; tidak
    benar; jangan dibatalkan, diperbaiki aja; tidak
    benar; bukan mau batal kak tapi mau edit; tidak
    benar; bukan dibatalin, diganti tanggalnya; tidak
    benar; saya gak mau membatalkan, cuma mau koreksi; tidak
    benar; bukan mau dibatalkan; tidak_paham
    benar; jangan dibatalin, udah bener; ya|tidak_paham
    benar; gak batal, lanjut; ya|tidak_paham
    benar; belum selesai, ada yang salah; tidak
    benar; bukan mau ke menu, mau benerin nama; tidak
    benar; bukan petugas, mau ganti alamat; tidak|tidak_paham
    benar; belumpi kak; tidak
    benar; belumpi; tidak
    benar; iyami; ya
    benar; iyaji; ya
    benar; iyye'; ya
    benar; benarmi; ya
    benar; benarji kak; ya
    benar; betulmi; ya
    benar; betulji; ya
    benar; salahki; tidak
    benar; salahmi kak; tidak
    benar; salahji itu; tidak
    benar; sesuaimi semua; ya
    benar; sudahmi; ya
    benar; sudahmi benar; ya
    benar; bukanji; tidak
    benar; tidakji; tidak|tidak_paham
    setuju; bisaji; ya
    setuju; bisaki; ya|tidak_paham
    setuju; bolehji kak; ya
    setuju; maumi; ya|tidak_paham
    setuju; maumako; tidak_paham|ya
    setuju; janganmi; tidak
    setuju; janganmi dulu; tidak
    setuju; tidak usahmi; tidak
    setuju; tidak mauka; tidak
    setuju; tidak maua; tidak|tidak_paham
    setuju; silakanmi; ya
    setuju; setujuji; ya
    setuju; okemi; ya
    benar; lanjutmi; ya
    benar; kirimmi; ya
    benar; batalmi; batal
    benar; salahe tanggale; tidak
    benar; benere; ya|tidak_paham
    benar; wis benere; ya|tidak_paham
    benar; salahna di ngaran; tidak|tidak_paham
    benar; salahna tanggal; tidak|tidak_paham
    benar; butulna; ya|tidak_paham
    benar; belumma; tidak|tidak_paham
    benar; betulna; ya|tidak_paham
    benar; tidakki; tidak|tidak_paham
    benar; belumpa; tidak|tidak_paham
    benar; masih salahki; tidak
    benar; apami; tidak_paham
    benar; mami; tidak_paham
    benar; kopi; tidak_paham
    benar; bakmi; tidak_paham
    benar; kami; tidak_paham
    benar; haji; tidak_paham
    benar; gaji; tidak_paham
    benar; sapi; tidak_paham
    benar; bukti; tidak_paham
    benar; ada adminnya gak?; petugas
    benar; adminnya ada?; petugas
    benar; ada petugas?; petugas
    benar; ada petugasnya ga; petugas
    benar; ada orangnya gak sih; petugas
    benar; petugasnya ada gak kak; petugas
    benar; cs nya ada?; petugas
    benar; admin ada; petugas
    benar; ada cs yang bisa dihubungi?; petugas
    benar; bisa ngobrol sama orang asli?; petugas
    benar; bisa ngomong sama petugas ga?; petugas
    benar; boleh chat adminnya langsung?; petugas
    benar; ada yang bisa dihubungi gak; petugas|tidak_paham
    benar; ada operatornya?; petugas
    benar; mau ngomong sama orang beneran; petugas
    benar; ini bot apa orang?; tidak_paham|petugas
    benar; ini robot ya?; tidak_paham|petugas
    benar; mau konsultasi sama petugas; petugas
    benar; mau nanya ke adminnya; petugas
    benar; hubungkan saya dengan petugas; petugas
    benar; tolong panggilin petugasnya; petugas
    benar; ada petugas yang curang; tidak_paham
    benar; petugasnya jahat; tidak_paham
    benar; ada petugas KPPS yang ikut kampanye; tidak_paham
    benar; ada admin grup yang sebar hoaks; tidak_paham
    benar; ada orangnya di foto; tidak_paham
    benar; trimaksih; terima_kasih
    benar; makasi; terima_kasih
    benar; trimakash; terima_kasih
    benar; terimaksh; terima_kasih
    benar; trimksih; terima_kasih
    benar; makasiih; terima_kasih
    benar; maksih; terima_kasih
    benar; mkasi; terima_kasih
    benar; terimakasi; terima_kasih
    benar; trmakasih; terima_kasih
    benar; terima ksih; terima_kasih
    benar; batlkan; batal
    benar; batalakn; batal
    benar; btalkan; batal
    benar; petgas; petugas
    benar; ptugas; petugas
    benar; selesei; selesai
    benar; slesai; selesai
    benar; sselesai; selesai
    benar; kmbali; kembali
    benar; kembalii; kembali
    benar; bantun; tidak_paham|bantuan
    benar; bntuan; bantuan
    benar; ulagi; ulang|tidak_paham
    benar; ulngi; ulang
    benar; lwati; lewati
    benar; lewatii; lewati
    benar; sbentar; tunggu
    benar; sebentr; tunggu
    benar; tungu; tunggu
    benar; assalamualikum; salam
    benar; asalamualaikm; salam
    benar; slamat siang; salam
    benar; selamt malam; salam
    benar; opertor; petugas
    benar; mnu; menu|tidak_paham
    benar; mneu; menu
    benar; menuu; menu
    benar; bintang; tidak_paham
    benar; bantal; tidak_paham
    benar; kembang; tidak_paham
    benar; tangga; tidak_paham
    benar; ini ngisinya gimana; bantuan
    benar; gimana ngisinya; bantuan
    benar; ngisinya gmn ya; bantuan
    benar; cara isinya gimana; bantuan
    benar; ini cara makenya gimana; bantuan
    benar; gimana cara pakainya; bantuan
    benar; cara pake nya gmn min; bantuan
    benar; piye carane ngisi; bantuan
    benar; ngisine piye; bantuan
    benar; kumaha carana ngeusian; bantuan
    benar; kumaha ngeusina; bantuan
    benar; ini lanjutnya gimana; bantuan
    benar; lanjutnya gmn; bantuan
    benar; trus gimana lanjutnya; bantuan
    benar; terus saya harus gimana; bantuan
    benar; saya harus ngapain; bantuan
    benar; ini diisi apa; bantuan|tidak_paham
    benar; bagaimana cara mengisinya; bantuan
    benar; cara lapornya gimana; bantuan
    benar; gimana cara lapor; bantuan
    benar; gak ngerti cara pakainya; bantuan
    benar; harus ngapain nih; bantuan
    benar; sekarang gimana; bantuan|tidak_paham
    benar; gimana kabarnya; tidak_paham
    benar; gimana dong laporan saya; tidak_paham
    benar; gimana kalau salah; tidak_paham
    benar; gas elpiji langka di sini; tidak_paham
    benar; gas 3 kg mahal; tidak_paham
    benar; gas melon habis pak; tidak_paham
    benar; mantap banget demo kemarin; tidak_paham
    benar; siap siap banjir lagi nih; tidak_paham
    benar; aman aman aja kampung saya; tidak_paham
    benar; bagus kampanyenya; tidak_paham
    benar; bagus banget pidatonya pak bupati; tidak_paham
    benar; jelas itu politik uang; tidak_paham
    benar; jelas jelas dia bagi uang; tidak_paham
    benar; mantap pak calonnya; tidak_paham
    benar; boleh tau alamat kantor bawaslu; tidak_paham
    benar; siap menang; tidak_paham
    benar; ayo coblos nomor 2; tidak_paham
    benar; yuk pilih paslon 1; tidak_paham
    benar; santai aja pemilu mah; tidak_paham
    benar; cakep banget calonnya; tidak_paham
    benar; mantap jiwa; ya|tidak_paham
    benar; mantap kak; ya
    benar; mantap datanya; ya|tidak_paham
    benar; siap kak lanjutkan prosesnya; ya
    benar; gas kak; ya
    benar; gas bro lanjut; ya
    benar; gas poll; ya
    benar; siap kak terima kasih; ya
    benar; bagus kak; ya
    benar; bagus sudah; ya
    benar; aman kak; ya
    benar; aman min udah bener; ya
    benar; jelas benar; ya
    benar; pas mantap; ya
    benar; pas kejadian saya di rumah; tidak_paham
    benar; pas malam itu hujan; tidak_paham
    benar; tepat jam 8 malam; tidak_paham
    benar; kena tilang tadi; tidak_paham
    benar; fix dia curang; tidak_paham
    benar; fix bener; ya
    benar; yakin itu hoaks; tidak_paham
    benar; yakin; ya
    benar; positif covid; tidak_paham
    benar; sok tau; tidak_paham
    benar; deal politik uang; tidak_paham
    benar; baik pak saya tunggu; ya
    benar; baik kak, mohon diproses ya; ya
    benar; siap 86 komandan; ya
    benar; yakin kak bener; ya
    benar; true story itu; tidak_paham
    benar; good news; tidak_paham
    benar; ya ampun jalannya rusak; tidak_paham
    benar; ya saya lihat sendiri; ya|tidak_paham
    benar; iya saya yang lapor; ya|tidak_paham
    benar; iya itu kejadiannya; ya|tidak_paham
    benar; iya kampanye di masjid; ya|tidak_paham
    benar; ya kemarin ada kampanye; tidak_paham|ya
    setuju; petugas yang mana?; tidak_paham|bantuan
    setuju; petugasnya siapa?; tidak_paham|bantuan
    setuju; petugas apa ya; tidak_paham|bantuan
    setuju; petugas dari mana?; tidak_paham|bantuan
    setuju; siapa petugasnya; tidak_paham|bantuan
    setuju; petugas kapan nelponnya?; tidak_paham|bantuan
    setuju; petugasnya mau tanya apa?; tidak_paham|bantuan
    setuju; petugas siapa yg mau hubungi; tidak_paham|bantuan
    setuju; kenapa petugas harus hubungi saya?; tidak_paham|bantuan
    setuju; admin yang mana ini; tidak_paham|bantuan
    setuju; petugas mau ngapain; tidak_paham|bantuan
    setuju; operatornya cowok apa cewek?; tidak_paham|bantuan
    setuju; petugas; petugas
    setuju; petugas dong; petugas
    setuju; mana petugasnya?; petugas|tidak_paham
    setuju; petugas mana sih lama banget; petugas|tidak_paham
    benar; betul kali bang; ya|tidak_paham
    benar; betul kali ya; tidak_paham
    benar; bener kali; tidak_paham
    benar; namanya mau tak ganti; tidak|tidak_paham
    benar; sek yo; tunggu
    benar; sek bentar yo; tunggu
    """
}
