namespace HerSys.Demonstration.People;

/// <summary>
/// Names that nobody can take for a real person's: the family names say "sample" (見本), "example" (例), "on trial" (試)
/// or "made up" (架空). Staff have family names of their own, see the recipes, so that a reader of the demonstration never
/// meets one name as nurse and as patient.
/// </summary>
internal static class NamePool
{
    public static IReadOnlyList<PersonName> Families { get; } =
    [
        new("見本", "ミホン"), new("見本田", "ミホンダ"), new("見本山", "ミホンヤマ"), new("見本川", "ミホンカワ"),
        new("見本島", "ミホンジマ"), new("見本野", "ミホンノ"), new("見本谷", "ミホンタニ"), new("大見本", "オオミホン"),
        new("例", "レイ"), new("例田", "レイダ"), new("例山", "レイヤマ"), new("例川", "レイカワ"),
        new("例島", "レイジマ"), new("例野", "レイノ"), new("例沢", "レイサワ"), new("例城", "レイジョウ"),
        new("試", "タメシ"), new("試田", "タメシダ"), new("試山", "タメシヤマ"), new("試川", "タメシカワ"),
        new("架空", "カクウ"), new("架空田", "カクウダ"), new("架空山", "カクウヤマ"), new("架空島", "カクウジマ"),
        new("仮名", "カリナ"), new("仮田", "カリダ"), new("仮山", "カリヤマ"), new("仮川", "カリカワ"),
    ];

    public static IReadOnlyList<PersonName> Women { get; } =
    [
        new("花子", "ハナコ"), new("桃子", "モモコ"), new("葉子", "ヨウコ"), new("月子", "ツキコ"), new("波子", "ナミコ"),
        new("星子", "ホシコ"), new("雪子", "ユキコ"), new("梅子", "ウメコ"), new("菊子", "キクコ"), new("百合", "ユリ"),
        new("さくら", "サクラ"), new("すみれ", "スミレ"), new("かえで", "カエデ"), new("ひなた", "ヒナタ"), new("あおい", "アオイ"),
        new("つばき", "ツバキ"), new("みかん", "ミカン"), new("こはる", "コハル"), new("いずみ", "イズミ"), new("しずく", "シズク"),
    ];

    public static IReadOnlyList<PersonName> Men { get; } =
    [
        new("太郎", "タロウ"), new("一郎", "イチロウ"), new("次郎", "ジロウ"), new("三郎", "サブロウ"), new("四郎", "シロウ"),
        new("五郎", "ゴロウ"), new("六郎", "ロクロウ"), new("山男", "ヤマオ"), new("海男", "ウミオ"), new("空男", "ソラオ"),
        new("松夫", "マツオ"), new("竹夫", "タケオ"), new("岩夫", "イワオ"), new("杉夫", "スギオ"), new("光", "ヒカル"),
        new("大空", "ソラ"), new("大地", "ダイチ"), new("青", "アオ"), new("風太", "フウタ"), new("陸", "リク"),
    ];
}
