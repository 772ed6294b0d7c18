/// Answers written down before the reader learned softeners, exceptions and more of the regional
/// languages; the form is that of `YesNoCases`.
///
/// Compiled by hand for this project.
enum SoftAnswerCases {
  static let all = """
    setuju; kyknya gausah kak; tidak
    setuju; engga ka; tidak
    setuju; gak dulu deh min; tidak
    setuju; sepertinya tidak perlu; tidak
    setuju; rasanya gak perlu sih; tidak
    setuju; maaf kayaknya gak bisa; tidak
    setuju; gak kayaknya; tidak
    setuju; jangan dulu deh kak; tidak
    setuju; kapan2 aja; tidak
    setuju; waduh gak usah repot repot; tidak
    setuju; mending gak usah; tidak
    setuju; mending jangan; tidak
    setuju; lebih baik tidak; tidak
    setuju; skip dulu deh; tidak|lewati
    setuju; ga perlu lah; tidak
    setuju; tak payah; tidak
    setuju; ndak perlu mas; tidak
    setuju; nda usah; tidak
    setuju; nda mau; tidak
    setuju; kagak usah bang; tidak
    setuju; gak ah takut; tidak
    setuju; saya tidak ingin dihubungi; tidak
    setuju; tidak berkenan; tidak
    setuju; kurang berkenan; tidak
    setuju; kurang bersedia; tidak
    setuju; ga bersediaaa; tidak
    setuju; ga minat; tidak
    setuju; no need; tidak
    setuju; dont call me; tidak
    setuju; NO!!!; tidak
    setuju; boleh2 aja; ya
    setuju; oke deh boleh; ya
    setuju; y udah boleh; ya
    setuju; yaudah gpp; ya
    setuju; gpp telp aja; ya
    setuju; iya silakan hubungi saya; ya
    setuju; siap dihubungi; ya
    setuju; saya siap kapan saja; ya
    setuju; bersdia; ya
    setuju; setuju banget min; ya
    setuju; mau dong kak; ya
    setuju; mw kak; ya
    setuju; bs bs; ya
    setuju; bisa aja; ya
    setuju; sok wae; ya
    setuju; buleh; ya
    setuju; boleh atuh; ya
    setuju; kersa; ya
    setuju; daek; ya
    setuju; boleh se; ya
    setuju; nyak; ya|tidak_paham
    setuju; dados bli; ya
    setuju; kawa ja; ya
    setuju; buliah; ya
    setuju; ok silahkan; ya
    setuju; okay go ahead; ya
    setuju; sure; ya
    setuju; iyes boleh; ya
    setuju; ya asal lewat wa; ya|tidak_paham
    setuju; boleh, tapi sore aja ya; ya
    setuju; santai aja boleh kok; ya
    setuju; dengan senang hati kak; ya
    benar; hampir benar cuma tanggalnya salah; tidak
    benar; bener sih tapi ada yg kurang; tidak
    benar; oke tapi fotonya belum masuk; tidak
    benar; udah oke cuma alamatnya beda; tidak
    benar; sip tapi namaku typo; tidak
    benar; iya kak tapi nomer hp nya keliru; tidak
    benar; sudah sesuai kecuali tanggal; tidak
    benar; benar semua kecuali lokasi; tidak
    benar; iya tp tolong ganti tanggalnya; tidak
    benar; iya, tapi boleh diubah alamatnya?; tidak|tidak_paham
    benar; sebagian bener sebagian salah; tidak
    benar; mau ganti nama dulu; tidak
    benar; masih ada yg mesti diperbaiki; tidak
    benar; kota nya salah min; tidak
    benar; salah ketik; tidak
    benar; kok namanya salah ya; tidak
    benar; tanggal sama jamnya keliru; tidak
    benar; itu bukan laporan saya; tidak
    benar; kurang sesuai; tidak
    benar; kayaknya belum; tidak
    benar; ngga bener; tidak
    benar; enggak sesuai kak; tidak
    benar; blm bnr; tidak
    benar; belum kak masih ada salah; tidak
    benar; dereng leres pak; tidak
    benar; mboten leres; tidak
    benar; salah mas; tidak
    benar; teu leres; tidak
    benar; lepat kang; tidak
    benar; lain eta; tidak
    benar; acan; tidak
    benar; indak bana; tidak
    benar; alun batua lai; tidak
    benar; kada bujur; tidak
    benar; lain kaitu; tidak|tidak_paham
    benar; tra betul kaka; tidak
    benar; tara batul; tidak
    benar; ndang toho; tidak
    benar; daong lae; tidak
    benar; tena na kamma; tidak|tidak_paham
    benar; nenten patut; tidak
    benar; sing beneh; tidak
    benar; enten ta' bender; tidak|tidak_paham
    benar; kagak bang; tidak
    benar; kagak ade yang salah; ya
    benar; iye bang; ya
    benar; tak iye; tidak_paham
    benar; tak iye cak; tidak_paham
    benar; enggi pon; ya
    benar; nggeh; ya
    benar; iyo wis bener; ya
    benar; bener kabeh; ya
    benar; yo wes kirim; ya
    benar; muhun leres pisan; ya
    benar; enya geus bener; ya
    benar; heeuh; ya
    benar; geus; ya
    benar; iih bujur; ya
    benar; inggih bujur; ya
    benar; bujur banar; ya
    benar; tutu lae; ya|tidak_paham
    benar; iye' puang; ya
    benar; betul mi itu; ya
    benar; iyo mi; ya
    benar; nggih sampun patut; ya
    benar; iyo to sudah betul; ya
    benar; betul sudah kaka; ya
    benar; iyo betul kaka; ya
    benar; iya sudah benar semua datanya; ya
    benar; sudah benar semuanya pak terima kasih; ya
    benar; iy; ya
    benar; iyaa; ya
    benar; yaps; ya
    benar; yess bener; ya
    benar; y kak; ya
    benar; okk; ya
    benar; ok sip; ya
    benar; okee sudah; ya
    benar; siappp 86; ya
    benar; 86 ndan; ya
    benar; betul pak; ya
    benar; betul ✅; ya
    benar; iya 👍; ya
    benar; udah bener kok gak ada yg salah; ya
    benar; udah pas; ya
    benar; cocok bosku; ya
    benar; gas kirim; ya
    benar; langsung proses aja; ya
    benar; aman semua; ya
    benar; aman bang; ya
    benar; thats right; ya
    benar; gak ada yang perlu diganti; ya
    benar; nggak ada yg keliru kok; ya
    benar; tidak ada kesalahan; ya
    benar; ga ada yg beda; ya
    benar; tidak ada perubahan; ya
    benar; gak salah; ya
    benar; bukan salah; ya|tidak_paham
    benar; sudah tidak ada yang salah; ya
    salah; ga ada kak udah bener; tidak
    salah; aman aman aja; tidak
    salah; ada, namanya; ya
    salah; ada dong; ya
    salah; iya ada; ya
    salah; iya tanggalnya; ya
    salah; nggak; tidak
    salah; gak salah; tidak
    lagi; gak ada; tidak
    lagi; itu doang; tidak
    lagi; segitu aja kak; tidak
    lagi; cukup dulu; tidak
    lagi; masih ada satu; ya
    lagi; iya mau nambah; ya
    lagi; nggak, itu saja; tidak
    lagi; gak usah, cukup; tidak
    lagi; teu aya deui; tidak
    tindakan; iya batalin; ya
    tindakan; ya hapus aja; ya
    tindakan; jangan dibatalin dong; tidak
    tindakan; lanjutkan; ya
    tindakan; kirim aja kak; ya
    tindakan; kayaknya jangan deh; tidak
    sudah; udah dari kemarin; ya
    sudah; belum pernah; tidak
    sudah; blm sempat; tidak
    sudah; udah lapor kok; ya
    sudah; atos; ya
    sudah; sampun pak; ya
    umum; engga; tidak
    umum; ga kok; tidak
    umum; ya dong; ya
    umum; nggak juga; tidak
    umum; tidak begitu; tidak|tidak_paham
    umum; jelas iya; ya
    umum; jelas tidak; tidak
    umum; pasti enggak; tidak
    umum; tentu tidak; tidak
    benar; aku bingung nih; bantuan
    benar; ga ngerti; bantuan
    benar; gak paham; bantuan
    benar; saya gak mudeng; bantuan
    benar; ??; bantuan|tidak_paham
    benar; minta tolong dong; bantuan
    benar; help; bantuan
    benar; gimana sih caranya kak; bantuan
    benar; mau ulang dari awal; menu
    benar; mulai lagi dari awal; menu
    benar; reset aja; menu
    benar; ke menu; menu
    benar; orang; petugas
    benar; orang dong; petugas
    benar; mau ngobrol sama orang; petugas
    benar; mau ke petugas aja; petugas
    benar; sambungin ke cs; petugas
    benar; bisa chat admin langsung?; petugas
    benar; bicara sama manusia; petugas
    benar; batal aja min; batal
    benar; dibatalin aja; batal
    benar; cancel dong kak; batal
    benar; gajadi deh; batal
    benar; ngga jadi lapor; batal
    benar; gak jadi lapor kak; batal
    benar; stop aja; batal
    benar; udah ah; selesai|tidak_paham|batal
    benar; berhenti; batal
    benar; keluar; batal
    benar; udah selesai semua; selesai
    benar; back dong; kembali
    benar; bisa diulangi?; ulang
    benar; apa tadi kak; ulang
    benar; hah gimana; ulang|tidak_paham
    benar; lewatin; lewati
    benar; skip aja kak; lewati
    benar; next; lewati
    benar; makasih kakak; terima_kasih
    benar; suwun mas; terima_kasih
    benar; siang kak; salam
    benar; bye kak; pamit
    benar; dadah ya; pamit
    benar; bentar kak; tunggu
    benar; nanti dulu ya; tunggu
    benar; mungkin bener; tidak_paham
    benar; mungkin iya mungkin nggak; tidak_paham
    benar; gatau; tidak_paham
    benar; embuh; tidak_paham
    benar; teu nyaho; tidak_paham
    benar; indak tau; tidak_paham
    benar; kada tahu; tidak_paham
    benar; lupa; tidak_paham
    benar; iya ga sih; tidak_paham
    benar; bener gak sih?; tidak_paham
    benar; apanya yg bener; tidak_paham
    benar; wkwkwk; tidak_paham
    benar; 🙏; tidak_paham
    benar; 😂😂; tidak_paham
    benar; qwerty; tidak_paham
    benar; oklahoma; tidak_paham
    benar; bentol; tidak_paham
    benar; tidar; tidak_paham
    benar; salahudin; tidak_paham
    benar; benarkah begitu?; tidak_paham
    benar; kapan; tidak_paham
    setuju; tergantung; tidak_paham
    setuju; pikir2 dulu; tidak_paham
    setuju; siapa yang nelpon; tidak_paham
    setuju; terserah kakak; tidak_paham
    setuju; bebas aja; tidak_paham
    setuju; insyaallah; tidak_paham|ya
    setuju; boleh gak ya; tidak_paham
    setuju; emang boleh?; tidak_paham
    """
}
