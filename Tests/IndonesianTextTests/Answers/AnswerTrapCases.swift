/// Answers near those of `AnswerClassCases` that must not be taken for them; the form is that of
/// `YesNoCases`.
///
/// Compiled by hand for this project.
enum AnswerTrapCases {
  static let all = """
    benar; enggak, namanya udah bener; tidak_paham|tidak
    benar; nggak, yang kemarin udah bener; tidak_paham|tidak
    benar; belum, udah bener cuma sebagian; tidak|tidak_paham
    benar; enggak, belum bener; tidak
    benar; gak, harusnya udah bener; tidak_paham
    benar; bukan, sudah benar yang pertama; tidak_paham|tidak
    benar; tidak, sudah saya perbaiki; tidak_paham|tidak
    benar; gak sudah salah; tidak|tidak_paham
    benar; enggak, udah bener tapi fotonya salah; tidak|tidak_paham
    benar; enggak kok, udah bener, tapi alamatnya salah; tidak|tidak_paham
    benar; nggak ada, udah bener; ya
    benar; enggak usah, udah bener; ya|tidak_paham
    benar; tidak perlu, sudah benar; ya|tidak_paham
    benar; gausah diubah udah bener; ya
    benar; gak perlu disensor; tidak_paham
    benar; gak mau diubah; ya|tidak_paham
    benar; gak mau ganti; ya|tidak_paham
    benar; gak mau; tidak|tidak_paham
    benar; tidak mau, salah semua; tidak
    benar; ya nggak salah dong; ya|tidak_paham
    benar; ya gak ada yang salah lah; ya
    benar; ya bener lah; ya
    benar; ya salah lah; tidak
    benar; ya iyalah; ya
    benar; ya enggak salah; ya|tidak_paham
    benar; ya gak bener lah; tidak
    benar; ya nggak gitu juga dong; tidak|tidak_paham
    benar; ya belum; tidak
    benar; ya kan nggak salah; ya|tidak_paham
    setuju; ya enggak lah; tidak
    setuju; ya nggak apa apa lah; ya
    setuju; ya ndak papa to; ya
    setuju; ya gak masalah dong; ya
    setuju; ya nggak usah lah; tidak
    salah; ya enggak lah; tidak
    salah; ya nggak dong; tidak
    lagi; ya nggak lah; tidak
    lagi; udah, itu aja; tidak
    lagi; enggak, udah cukup; tidak
    lagi; enggak, udah bener; tidak|tidak_paham
    sudah; enggak, belum; tidak
    sudah; udah diperbaiki; ya|tidak_paham
    tindakan; gak mau batal; tidak|tidak_paham
    tindakan; nggak, udah bener; tidak|tidak_paham
    tindakan; batal aja; batal|ya
    setuju; boleh disebut nama saya; tidak_paham|ya
    setuju; jangan sebut nama saya; tidak_paham|tidak
    setuju; jangan, nanti ketahuan; tidak
    setuju; tidak, saya mau anonim; tidak
    setuju; gak mau, takut ketahuan; tidak
    setuju; boleh, tapi saya takut identitas saya bocor; tidak_paham
    setuju; iya tapi saya keberatan nama disebut; tidak|tidak_paham
    setuju; tidak mau kalau identitas saya disebar; tidak|tidak_paham
    setuju; mau kalau dirahasiakan; ya
    setuju; rahasia; tidak_paham
    setuju; gak boleh ketahuan; tidak_paham|tidak
    setuju; apakah identitas saya dirahasiakan?; tidak_paham|bantuan
    setuju; identitas saya aman kan?; tidak_paham
    setuju; boleh asal cepat; tidak_paham|ya
    setuju; boleh tapi jangan bilang suami saya; ya|tidak_paham
    setuju; jangan disebar ya, saya setuju; ya
    setuju; saya siap jadi saksi; tidak_paham|ya
    setuju; siap bantu; tidak_paham|ya|bantuan
    setuju; aman ga nih; tidak_paham
    setuju; silakan kak hubungi malam saja; ya
    benar; sudah diganti belum?; tidak_paham
    benar; belum diganti namanya; tidak
    benar; alamatnya belum diperbarui; tidak
    benar; tidak perlu diperbaiki lagi sudah oke; ya
    benar; tolong jangan diubah; ya|tidak_paham
    benar; jangan diganti; ya|tidak_paham
    benar; gimana cara ubahnya; bantuan|tidak_paham|tidak
    benar; bisa diedit gak?; tidak_paham|tidak
    benar; dimana tempat ngubahnya; tidak_paham|bantuan
    benar; saya mau update berita saja; tidak|tidak_paham
    benar; update terbaru kasus ini gimana; tidak_paham|bantuan
    benar; bupatinya harus diganti; tidak_paham|tidak
    benar; mantap gan; ya
    benar; mantap udah bener; ya
    benar; siap, laporan sudah sesuai; ya
    benar; siap min makasih; ya
    benar; gaskeun; ya
    benar; aman terkendali; ya|tidak_paham
    benar; pasti; ya
    benar; pasti benar kok; ya
    benar; memang benar adanya; ya
    benar; memang begitu kejadiannya; ya
    benar; jelas salah; tidak
    benar; jelas nggak bener; tidak
    benar; bagus tapi salah nama; tidak
    benar; siap salah; tidak_paham
    benar; oke kak, demo kemarin rusuh; ya|tidak_paham
    benar; mantap, demo kemarin rusuh banget; tidak_paham
    benar; ok siap lanjut kak tolong cepat diproses; ya
    benar; santai kak udah bener kok; ya
    benar; yakin salah; tidak
    benar; yakin deh itu bukan saya; tidak|tidak_paham
    benar; gas polri aja; tidak_paham
    benar; pas banget; ya
    benar; pas semua; ya
    benar; tepat sekali; ya
    benar; tepat di depan masjid; tidak_paham
    benar; kena denda; tidak_paham
    benar; cabut laporan; tidak_paham|batal
    benar; petugas tolong; petugas
    benar; tolong petugas segera hubungi saya; petugas|tidak_paham|ya
    benar; minta petugas dong kak; petugas
    benar; butuh admin; petugas
    benar; saya perlu bicara dengan petugas; petugas
    benar; admin tolong balas; petugas|tidak_paham|bantuan
    benar; petugas nya gak ada; tidak_paham|petugas
    benar; petugas tpsnya curang semua; tidak_paham
    benar; bukan petugas; tidak|tidak_paham
    benar; kakak petugas kpps; tidak_paham
    benar; iyolah; ya
    benar; bujurai; ya|tidak_paham
    benar; salahnyo di namo; tidak|tidak_paham
    benar; iyomi; ya
    benar; indakdo; tidak|tidak_paham
    benar; benarko; ya|tidak_paham
    benar; bisaki ulangi?; tidak_paham|ulang
    benar; mauki; tidak_paham
    setuju; mauki?; tidak_paham
    benar; benarka ini?; tidak_paham
    benar; bakso; tidak_paham
    benar; sudahi; batal
    benar; benarlah; ya
    benar; nasi; tidak_paham
    benar; salahku; tidak|tidak_paham
    benar; batuna; tidak_paham
    benar; makasihji; terima_kasih
    benar; makassar; tidak_paham
    benar; kasihan; tidak_paham
    benar; selasa; tidak_paham
    benar; malaysia; tidak_paham
    benar; sampai kapan; tidak_paham
    benar; terimakasihh; terima_kasih
    benar; assallamualaikum; salam
    benar; asalamualaikum wr wb; salam
    benar; selamt pagi; salam
    benar; makasi bnyk kak; terima_kasih
    benar; gimana cara melihat status; bantuan|tidak_paham
    benar; lapor polisi gimana caranya; bantuan|tidak_paham
    benar; bagaimana cara daftar bpjs; tidak_paham|bantuan
    benar; gimana jawabnya; bantuan|tidak_paham
    benar; lanjut; ya
    benar; lanjutnya; tidak_paham|ya|lewati
    benar; cara; bantuan
    benar; langkah selanjutnya apa; bantuan|tidak_paham|lewati
    benar; kumaha ieu teh; tidak_paham|bantuan
    benar; piye iki; tidak_paham|bantuan
    benar; nggak tau cara lapor; bantuan
    benar; bukan batal tapi lanjut; ya|tidak_paham
    benar; jangan batal dulu, namanya salah; tidak
    benar; belum selesai; tidak
    benar; belum mau selesai, mau ubah dulu; tidak
    """
}
