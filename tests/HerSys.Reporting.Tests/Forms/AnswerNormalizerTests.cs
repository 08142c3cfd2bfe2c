using FsCheck;
using FsCheck.Fluent;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Tests.Support;

namespace HerSys.Reporting.Tests.Forms;

public sealed class AnswerNormalizerTests
{
    [Theory]
    [InlineData("diagnosis_date", "令和4年8月1日", "2022-08-01")]
    [InlineData("diagnosis_date", "Ｒ４．８．１", "2022-08-01")]
    [InlineData("diagnosis_date", "20220801", "2022-08-01")]
    [InlineData("diagnosis_date", "8/1", "2022-08-01")]
    [InlineData("diagnosis_date", "12/31", "2021-12-31")]
    [InlineData("birth_date", "S64.1.7", "1989-01-07")]
    [InlineData("birth_date", "平成元年1月8日", "1989-01-08")]
    [InlineData("phone", "０９０ー００００ー０１２３", "09000000123")]
    [InlineData("phone", "(098) 000-0100", "0980000100")]
    [InlineData("postal_code", "〒９０００００１", "900-0001")]
    [InlineData("family_kana", "みほん", "ミホン")]
    [InlineData("family_kana", "ﾐﾎﾝ ", "ミホン")]
    [InlineData("given_kana", "さとー", "サトー")]
    [InlineData("family_name", " 見本　 ", "見本")]
    [InlineData("address", "那覇市見本１－２－３", "那覇市見本1-2-3")]
    [InlineData("spo2", "９６", "96")]
    [InlineData("spo2", "096", "96")]
    [InlineData("institution_code", "471 010-0019", "4710100019")]
    [InlineData("sex", "女", "female")]
    [InlineData("sex", "Female", "female")]
    [InlineData("patient_type", "患者(確定例)", "confirmed")]
    [InlineData("patient_type", "患者（確定例）", "confirmed")]
    [InlineData("symptomatic", "ある", "yes")]
    [InlineData("severity", "中等症II", "moderate_2")]
    [InlineData("doctor_note", " 一行目\r\n二行目　です ", "一行目\n二行目 です")]
    public void Normalize_WhatPeopleType_BecomesWhatIsStored(string code, string typed, string stored) =>
        Assert.Equal(stored, Normalize(FormAnswers.Empty.With(code, typed)).Text(code));

    [Theory]
    [InlineData("diagnosis_date", "2022/2/30")]
    [InlineData("diagnosis_date", "　きのう")]
    [InlineData("birth_date", "S65.1.8")]
    [InlineData("phone", "090-0000-012")]
    [InlineData("postal_code", "９００-００")]
    [InlineData("spo2", "九十六")]
    [InlineData("institution_code", "4710100018 ")]
    [InlineData("sex", "だんせい")]
    public void Normalize_WhatCannotBeRead_StaysAsTyped(string code, string typed) =>
        Assert.Equal(typed, Normalize(FormAnswers.Empty.With(code, typed)).Text(code));

    [Fact]
    public void Normalize_List_IsInTheOrderOfTheFormWithoutRepeats()
    {
        var answers = Normalize(FormAnswers.Empty.WithList("symptoms", ["咳", "xyz", "fever", "cough"]));
        Assert.Equal(["fever", "cough", "xyz"], answers.Values("symptoms"));
    }

    [Fact]
    public void Normalize_OneValueWhereAListIsTaken_BecomesAList() =>
        Assert.Contains("[\"fever\"]", Normalize(FormAnswers.Empty.With("symptoms", "発熱")).ToJson(), StringComparison.Ordinal);

    [Fact]
    public void Normalize_FieldOfAnotherForm_StaysAsItIs() =>
        Assert.Equal("１", Normalize(FormAnswers.Empty.With("somebody_elses", "１")).Text("somebody_elses"));

    [Fact]
    public void Normalize_AnyTextInAnyField_TwiceIsAsOnce()
    {
        var fields = Gen.Elements(Sample.Short.Fields.Select(field => field.Code).ToArray()).ToArbitrary();
        var typed = Gen.OneOf(ArbMap.Default.GeneratorFor<string>(), Typed()).ToArbitrary();
        Prop.ForAll(fields, typed, (code, text) =>
        {
            var once = Normalize(FormAnswers.Empty.With(code, text));
            return Normalize(once).Equals(once);
        }).QuickCheckThrowOnFailure();
    }

    private static Gen<string> Typed() =>
        Gen.ArrayOf(Gen.Elements("令和", "R", "4", "８", ".", "/", "年", "-", "ー", "ﾐ", "ﾎﾞ", "み", " ", "　", "\n", "①", "㈱", "ある", "0"))
            .Select(string.Concat);

    private static FormAnswers Normalize(FormAnswers answers) =>
        AnswerNormalizer.Normalize(Sample.Short, answers, Sample.Today);
}
