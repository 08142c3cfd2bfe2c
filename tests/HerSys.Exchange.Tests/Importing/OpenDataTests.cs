using HerSys.Exchange.Tests.Support;
using HerSys.Platform.Shells;

namespace HerSys.Exchange.Tests.Importing;

/// <summary>The recommended open-data table 陽性患者属性 (domain.md 12).</summary>
public sealed class OpenDataTests
{
    private const string Profile = "open-data-patients";

    private const string Headers =
        "No,全国地方公共団体コード,都道府県名,市区町村名,公表_年月日,発症_年月日,患者_居住地,患者_年代,患者_性別,患者_職業,患者_状態,患者_症状,患者_渡航歴の有無フラグ,患者_退院済フラグ,備考";

    [Fact]
    public async Task CodeThatLostItsZero_IsRestored_AndIsPartOfTheKey()
    {
        await using var osaka = await Osaka.StartAsync(DatabaseProvider.Sqlite);

        await osaka.ImportAsync(Osaka.Request(Profile, Headers, "1,12041,北海道,旭川市,2020-08-10,2020-08-05,旭川市,40代,女性,会社員,軽症,発熱;咳,0,1,"));

        var record = await osaka.FindAsync("012041-1", Profile);
        Assert.Equal(("50", "40代", "会社員"), (record.Status.Code, record.Person.AgeBand, record.Person.Occupation));
        Assert.Equal(Cases.Contracts.CaseSeverity.Mild, record.Severity);
    }

    [Theory]
    [InlineData("死亡", "", "0", "", "60")]
    [InlineData("軽症", "", "1", "", "50")]
    [InlineData("", "発熱", "", "発生届取り下げ", "71")]
    [InlineData("", "", "", "", "99")]
    public async Task Status_ComesFromStateRemarkOrFlag(string state, string symptoms, string flag, string remark, string code)
    {
        await using var osaka = await Osaka.StartAsync(DatabaseProvider.Sqlite);

        await osaka.ImportAsync(Osaka.Request(Profile, Headers, $"1,472018,沖縄県,那覇市,2020-08-10,,那覇市,40代,女性,,{state},{symptoms},0,{flag},{remark}"));

        Assert.Equal(code, (await osaka.FindAsync("472018-1", Profile)).Status.Code);
    }

    [Fact]
    public async Task Code_WithAWrongCheckDigit_IsRefused()
    {
        await using var osaka = await Osaka.StartAsync(DatabaseProvider.Sqlite);

        var summary = await osaka.ImportAsync(Osaka.Request(Profile, Headers, "1,472019,沖縄県,那覇市,2020-08-10,,那覇市,40代,女性,,,,0,,"));

        Assert.Equal("全国地方公共団体コード", Assert.Single(summary.Refusals).Column);
    }
}
