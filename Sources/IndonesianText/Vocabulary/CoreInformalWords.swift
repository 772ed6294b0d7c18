/// Informal spellings that mean one standard word (or phrase) wherever they stand.
///
/// Spellings that depend on what surrounds them (`dr` is "dari" or "dokter", `btl` only "betul")
/// are left out or decided by what chats mean almost always. Particles such as `nih` and `dong` are
/// no spellings: see `CoreExpressions.fillers`.
///
/// Origin: compiled by hand for this project.
package enum CoreInformalWords {
  /// A standard word or phrase and its informal spellings, divided by single spaces.
  package typealias Group = (standard: String, spellings: String)

  /// No spelling stands twice, and none is a standard word of another group.
  package static let groups: [Group] =
    functionWords + people + questions + answers + verbs + others
    + platforms + phrases

  private static let functionWords: [Group] = [
    ("yang", "yg yng ygn"), ("dengan", "dgn dg dngan dngn dgan"), ("untuk", "utk untk utuk"),
    ("karena", "krn karna krna kerna krena"), ("kalau", "kl klo kalo klu kalu klau klw"),
    ("tapi", "tp tpi tetapi tapii"), ("atau", "ato atw ataw"), ("supaya", "spy spya"),
    ("seperti", "sprti sperti spt sprt kyk kayak kyak"), ("sampai", "sampe smpe smpai ampe"),
    ("tentang", "ttg tntg ttng tentng"), ("kepada", "kpd kepda"), ("pada", "pd"), ("dari", "dri"),
    ("dalam", "dlm dalem dlam"), ("depan", "dpn dpan"), ("belakang", "blkg blakang"),
    ("setelah", "stlh stelah setlah"), ("sebelum", "sblm sebelom sblum sblom"),
    ("sebelumnya", "sblmnya sblumnya"), ("terus", "trs trus"), ("kemudian", "kmudian kmdn"),
    ("juga", "jg jga jugak"), ("saja", "aja aj ajh ajah doang doank"), ("lagi", "lg lgi"),
    ("sudah", "udh dah udah sdh sudh uda dh udeh sdah"),
    ("belum", "blm blom belom blum belm"), ("sedang", "sdg sdang"), ("masih", "msh masi msih"),
    ("akan", "akn"), ("telah", "tlh tlah"), ("pernah", "prnah prnh pernh"),
    ("selalu", "sllu slalu sllalu"), ("sering", "srg srng sring"), ("nanti", "nnt nti ntar entar"),
    ("dulu", "dl dlu dolo"), ("sekarang", "skrg skrang skr skarang sekrg skg"),
    ("sebentar", "bntr bentar sbntar bntar sebntar sbentar"), ("lebih", "lbh lbih"),
    ("kurang", "krg krng kurng"), ("cukup", "ckp ckup"), ("sangat", "sgt sngat sngt"),
    ("banget", "bgt bngt bget bgtt bangt banged"), ("sekali", "skali skli"),
    ("semua", "smua smw semuah"), ("banyak", "bnyk byk bnyak bnyaq"),
    ("sedikit", "dikit dkit sdikit sdkt"), ("beberapa", "bbrp bbrapa brbrp"),
    ("sama", "sm"), ("jadi", "jd jdi"), ("memang", "emang emg mmg emng mmang"),
    ("mungkin", "mgkn mngkn mungkn mgkin"), ("begini", "gini bgini gni begni"),
    ("begitu", "gitu bgitu gtu bgtu"), ("adalah", "adlh adl adlah"), ("ada", "ad adaa"),
  ]

  private static let people: [Group] = [
    ("saya", "sy gw gue aku gua ak aq gwe ane sya akuh"), ("kamu", "km kmu lu elu loe elo kamuh"),
    ("kami", "kmi"), ("kita", "kta"), ("mereka", "mrk mreka mrka"), ("dia", "dya"),
    ("orang", "org orng oang"), ("teman", "tmn temen tman"), ("anak", "ank"), ("bapak", "bpk"),
    ("saudara", "sdr sodara sdara"), ("kak", "kaka kakk"), ("mbak", "mba mbk"),
    ("gan", "agan"), ("admin", "atmin mimin admn atmint"), ("masyarakat", "msyarakat masy msyrkt"),
    ("pemerintah", "pmrintah pemrintah"), ("petugas", "ptugas pettugas"),
  ]

  private static let questions: [Group] = [
    ("apa", "ap apah"), ("apakah", "apkah apakh"),
    ("bagaimana", "gimana gmn gmana gmna gimna bgmn bgmna bagemana bagaimna gimn"),
    ("kenapa", "knp knapa knpa napa kenpa"), ("kapan", "kpn kapn kpan"),
    ("berapa", "brp brapa brpa berpa"), ("siapa", "syapa siapah siapaa"),
  ]

  private static let answers: [Group] = [
    ("ya", "iya y iyah iye iyh iyaah yaah iyaa"),
    (
      "tidak",
      """
      gk ga gak nggak ngga enggak tdk tak g engga kagak kaga ndak nda nggk gag ngak tdak tidk kgk \
      enggk ngg engk enda
      """
    ),
    ("bukan", "bkn bukn bkan"), ("jangan", "jgn jng jgan jngn jangn jngan"),
    ("oke", "ok okey okay okeh okei oks"), ("sip", "siip syip"), ("siap", "siyap syap"),
    ("benar", "bnr bener bner benr bnar"), ("betul", "btl betol btul"),
    ("salah", "slh slah"), ("baik", "baek bae"), ("bagus", "bgs bgus"), ("boleh", "blh bole bleh"),
    ("setuju", "stuju setju stju"), ("selesai", "slesai slsai kelar slsi slese"),
    ("batal", "cancel cansel kensel btal"), ("batalkan", "batalin"), ("lewati", "lewatin lwati"),
    ("lewat", "lwat lwt"), ("lanjut", "lnjut lanjot ljt"), ("kembali", "kmbali kmbli kembli"),
    ("silakan", "silahkan slhkn silakn slahkan"), ("halo", "hallo helo hello hlo alo"),
    ("hai", "hay hi"), ("maaf", "maap maff mf sori sorry sory"),
    ("tolong", "tlg tlng plis please pls tlong toling"), ("mohon", "mhn mohn"),
    ("selamat", "slamat slmt slmat"),
    ("assalamualaikum", "asalamualaikum askum asslmkm assalamualaykum aslmkum asalamualaykum"),
  ]

  private static let verbs: [Group] = [
    ("mau", "mo mw"), ("ingin", "pengen pgn pingin pgin pengin"), ("bisa", "bs bsa bisaa"),
    ("harus", "hrs hrus kudu"), ("perlu", "prlu perlo"), ("punya", "pny pnya puny"),
    ("tahu", "tau tw taw thu"), ("mengerti", "ngerti ngrti mngerti"), ("paham", "pahm faham phm"),
    ("kirim", "krm krim kirm"), ("lihat", "liat lht lhat"), ("buka", "bka"), ("coba", "cb cba"),
    ("kasih", "ksh kasi"), ("pakai", "pake pke pakek"), ("bikin", "bkin"), ("buat", "bwt buwat"),
    ("dapat", "dpt dapet dpat"), ("dengar", "dgr denger dngr dngar"), ("ingat", "inget ingt"),
    ("ikut", "ikt"), ("masuk", "msk masok msuk"), ("keluar", "klr kluar"),
    ("hubungi", "hubngi hbungi hubungin"), ("bantu", "bntu bantuin"),
    ("bantuan", "bntuan bantuann"),
    ("lapor", "lpr lapr"), ("laporan", "lprn lapran laporn lporan"), ("cek", "check chek"),
    ("daftar", "dftr daptar"), ("pilih", "plih pilh"), ("mulai", "mlai mulae"),
    ("tunggu", "tggu tnggu tungu"), ("hapus", "hps apus"), ("tanya", "tny tnya"),
    ("ketik", "ktik"), ("sebar", "sbar"), ("balas", "bls bales"), ("berhenti", "brhenti brenti"),
  ]

  private static let others: [Group] = [
    ("hari", "hr hri"), ("besok", "bsk bsok besuk"),
    ("kemarin", "kmrn kmren kmrin kemaren kmarin kmaren kemarn kmrnn"),
    ("malam", "mlm malem mlam"), ("pagi", "pgi"), ("minggu", "mgg mggu mingu"),
    ("bulan", "bln buln"), ("tahun", "thn taun tahn"), ("jam", "jm"), ("menit", "mnt mnit"),
    ("detik", "dtk"), ("tanggal", "tgl tggl tnggal tgal"), ("ribu", "rb rebu rbu"),
    ("juta", "jt jeti jta"), ("miliar", "milyar"), ("triliun", "trilyun trilliun"),
    ("uang", "duit doku"), ("nomor", "nmr nomer nmor nomr"), ("alamat", "almt alamt almat"),
    ("nama", "nma"), ("telepon", "tlp telp tlpn telpon telfon tilpun telepun telpn"),
    ("jalan", "jl jln"), ("kabupaten", "kab kbpten kabupten"), ("kecamatan", "kec kcmtan kecmatan"),
    ("kelurahan", "kel klurahan"), ("provinsi", "prov propinsi provnsi"), ("rumah", "rmh rmah"),
    ("sekolah", "skolah sklh"), ("masalah", "mslh maslah masalh"), ("jumlah", "jml jmlh"),
    ("foto", "photo poto fto"), ("video", "vidio vdeo pidio"), ("gambar", "gmbr gmbar gbr"),
    ("suara", "suwara"), ("screenshot", "ss skrinsut skrinshot screnshot sshot skrinsot"),
    ("komentar", "komen coment komentr"), ("grup", "group grub grop"),
    ("aplikasi", "app aplikasih"),
    ("berita", "brita brta beritah"), ("hoaks", "hoax hoaxs hok hoak hoaxes hoaxx hoks"),
    ("bohong", "boong bhong"), ("fitnah", "pitnah fitnh"), ("palsu", "plsu"),
    ("kampanye", "kampanya kmpanye campanye kampanyee"), ("pemilu", "pmilu pemilo"),
    ("pilkada", "plkada pilkda"), ("bawaslu", "bawslu bwaslu bawaslo"), ("tiket", "ticket tket"),
    ("status", "sttus stts setatus"), ("bukti", "bkti"), ("cepat", "cpt cepet"),
    ("langsung", "lgsg lsg lngsng lgsung langsng lgsng"), ("besar", "bsr"), ("kecil", "kcl"),
    ("baru", "bru"), ("penting", "pntg pnting"), ("informasi", "infrmasi informsi"),
  ]

  private static let platforms: [Group] = [
    (
      "facebook", "fb fesbuk efbi pesbuk facebok fesbook pesbook epbi facbook fcbook fbook pacebook"
    ),
    ("instagram", "ig instagrm insta instgram instragram instagam"),
    ("twitter", "twiter twt twtr twitr"),
    ("tiktok", "toktok tiktod tiktk tktk tiktot tiktokan"),
    ("youtube", "yt yutub yutup yutube youtub ytb yutob youtobe"),
    ("whatsapp", "wa wasap watsap whatsap whatshap watsapp wassap wsap whatapp whatssapp"),
    ("telegram", "tele tlgrm telegrm telgram"), ("email", "imel surel imail"),
  ]

  private static let phrases: [Group] = [
    (
      "terima kasih",
      """
      makasih makasi mksh mkasih mksih terimakasih trimakasih trims tks thx thanks tq tengkyu \
      tenkyu makaci terimakasi trmksh
      """
    ),
    ("tidak tahu", "gatau gtau gtw gatw gaktau gktau"), ("tidak mau", "gamau gmau gmw gakmau"),
    ("tidak bisa", "gabisa gbisa gbs gakbisa"), ("tidak ada", "gaada gada gakada gkada"),
    ("tidak usah", "gausah gusah gosah gakusah"), ("tidak perlu", "gaperlu gprlu gakperlu"),
    ("tidak boleh", "gaboleh gblh gakboleh"), ("tidak jadi", "gajadi gjd gajd gakjadi"),
    ("tidak apa apa", "gapapa gpp gakpapa gppa gapapah"), ("tidak punya", "gapunya gakpunya"),
    ("tidak jelas", "gajelas gakjelas"), ("tidak paham", "gapaham"), ("tidak mengerti", "gangerti"),
    ("di mana", "dmn dimana dmna dimna"), ("ke mana", "kmn kemana kmna"),
    ("dari mana", "drmn darimana drmna"), ("di sini", "disini dsini dsni"),
    ("di sana", "disana dsana"), ("di situ", "disitu dsitu"),
  ]
}
