using System.Text;
using HerSys.Exchange.Contracts;
using HerSys.Exchange.Models;
using HerSys.Exchange.Tests.Support;
using HerSys.Platform.Auditing;
using HerSys.Platform.Shells;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Exchange.Tests.Importing;

public sealed class BadFileTests
{
    private const string Good = "1,2020-08-10,40,女性,大阪市,2020-08-05,軽症,入院中,";

    public static TheoryData<byte[], string, string> Refused => new()
    {
        { [], "空", "empty" },
        { [0x50, 0x4B, 0x03, 0x04, 0x14], "CSVではない", "not a CSV" },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1], "CSVではない", "not a CSV" },
        { Encoding.Unicode.GetPreamble(), "CSVではない", "not a CSV" },
        { [0xFF, 0xE1, 0x00, 0x80, 0x2C, 0x0A], "文字コード", "encoding" },
        { Encoding.UTF8.GetBytes("\r\n\r\n"), "見出し", "headers" },
        { Encoding.UTF8.GetBytes(Osaka.Headers), "行がありません", "no rows" },
        { Encoding.UTF8.GetBytes("番号,報道提供日\r\n1,2020-08-10"), "発症日、退院", "発症日, 退院" },
        { Encoding.UTF8.GetBytes("{\"patients\":[]}"), "必要な列がありません", "Columns are missing" },
        { Encoding.UTF8.GetBytes(Osaka.Headers + "\r\n1,\"" + new string('あ', 30_000)), "閉じていません", "never closed" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task File_ThatCannotBeRead_IsRefusedWithAReason(byte[] bytes, string japanese, string english)
    {
        await using var osaka = await Osaka.StartAsync(DatabaseProvider.Sqlite);

        var refusal = await Assert.ThrowsAsync<ImportRefusedException>(() =>
            osaka.ImportAsync(new ImportRequest(new MemoryStream(bytes), "見本.csv", "osaka-onset")));

        Assert.Contains(japanese, refusal.Text.Ja, StringComparison.Ordinal);
        Assert.Contains(english, refusal.Text.En, StringComparison.Ordinal);
        var run = await osaka.AskAsync(session => session.Set<ImportRun>().SingleAsync());
        Assert.Equal((ImportState.Refused, refusal.Text.Ja), (run.State, run.ReasonJa));
        Assert.Contains((AuditAction.Refuse, run.Id.ToString()), await Ledger.OfImportsAsync(osaka));
    }

    [Fact]
    public async Task Profile_ThatDoesNotExist_IsRefusedWithThoseThatDo()
    {
        await using var osaka = await Osaka.StartAsync(DatabaseProvider.Sqlite);

        var refusal = await Assert.ThrowsAsync<ImportRefusedException>(() => osaka.ImportAsync(Osaka.Request("tokyo", Osaka.Headers, Good)));

        Assert.Contains("osaka-onset", refusal.Text.Ja, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Profile_OfAnotherKindOfFile_IsRefusedWithTheHeadersOfTheFile()
    {
        await using var osaka = await Osaka.StartAsync(DatabaseProvider.Sqlite);

        var refusal = await Assert.ThrowsAsync<ImportRefusedException>(() => osaka.ImportAsync(Osaka.Request("open-data-patients", Osaka.Headers, Good)));

        Assert.Contains("全国地方公共団体コード", refusal.Text.Ja, StringComparison.Ordinal);
        Assert.Contains("報道提供日", refusal.Text.Ja, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BadRows_AreReportedWithRowColumnAndReason_AndTheOthersImported()
    {
        await using var osaka = await Osaka.StartAsync(DatabaseProvider.Sqlite);
        using var report = new StringWriter();

        var summary = await osaka.ImportAsync(Osaka.Request(
            "osaka-onset",
            Osaka.Headers,
            Good,
            "1,2020-08-11,50,男性,堺市,2020-08-06,軽症,入院中,",
            "2,2020-08-10,40,宇宙人,大阪市,2099-01-01,軽症,入院中,",
            "3,2020-08-10,40,女性,大阪市",
            ",2020-08-10,40,女性,大阪市,2020-08-05,軽症,入院中,",
            "4,2020-08-10,40,女性,大阪市,2020-08-05,軽症,療養中らしい,") with { Report = report });

        Assert.Equal((1, 5, 1), (summary.New, summary.Refused, await osaka.CountCasesAsync()));
        Assert.Equal(
            [(3, "番号"), (4, "性別"), (4, "発症日"), (5, ""), (6, "番号"), (7, "退院")],
            summary.Refusals.Select(finding => (finding.Row, finding.Column)));
        Assert.Equal("40代", (await osaka.FindAsync("1")).Person.AgeBand);
        Assert.Equal(1 + 1 + 6, report.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Report_WithAValueLikeAFormula_CannotRunInASpreadsheet()
    {
        await using var osaka = await Osaka.StartAsync(DatabaseProvider.Sqlite);
        using var report = new StringWriter();

        await osaka.ImportAsync(Osaka.Request("osaka-onset", Osaka.Headers, "=1+1,2020-08-10,40,女性,大阪市,2020-08-05,軽症,入院中,") with { Report = report });

        Assert.Contains("\"'=1+1\"", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RowsAfterADuplicate_KeepTheirOwnCase()
    {
        await using var osaka = await Osaka.StartAsync(DatabaseProvider.PostgreSql);

        var first = await osaka.ImportRowsAsync(Good, Good, "2,2020-08-10,40,女性,大阪市,2020-08-05,軽症,入院中,");
        var second = await osaka.ImportRowsAsync(Good, Good, "2,2020-08-10,40,女性,大阪市,2020-08-05,軽症,入院中,");

        Assert.Equal((2, 1), (first.New, first.Refused));
        Assert.Equal((0, 2, 1), (second.New, second.Same, second.Refused));
    }
}
