using System.Net;
using System.Text;
using HerSys.Exchange.Models;
using HerSys.Exchange.Tests.Support;
using HerSys.Platform.Auditing;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Exchange.Tests.Screens;

public sealed class UploadTests
{
    private static readonly byte[] File = Encoding.UTF8.GetBytes(string.Join(
        "\r\n",
        Osaka.Headers,
        "1,2020-08-10,40,女性,大阪市,2020-08-05,軽症,入院中,",
        "2,2020-08-10,40,女性,大阪市,8月5日,軽症,入院中,"));

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task File_LookedThroughThenConfirmed_IsImported_WithItsReportAndLedger(DatabaseProvider provider)
    {
        await using var osaka = await Osaka.StartAsync(provider);
        var visitor = await VisitAsync(osaka);

        var page = await visitor.LookThroughAsync("osaka-onset", File);
        var before = await osaka.CountCasesAsync();
        await visitor.PressAsync(page, "confirm");
        var text = await visitor.SettledAsync(page);
        var report = await visitor.Client.GetAsync(page + "/report.csv");

        Assert.Equal((0, 1), (before, await osaka.CountCasesAsync()));
        Assert.Contains("取り込みました", text, StringComparison.Ordinal);
        Assert.Contains("日付「8月5日」を読めません", text, StringComparison.Ordinal);
        var bytes = await report.Content.ReadAsByteArrayAsync();
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        var record = await osaka.FindAsync("1");
        Assert.Contains($"\"2\",\"1\",\"新規\",\"{record.HerSysId}\"", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Contains("\"3\",\"2\",\"取り込まず\",\"\",\"発症日\"", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        var ledger = await Ledger.OfImportsAsync(osaka);
        Assert.Equal(
            [AuditAction.Import, AuditAction.Import, AuditAction.Import, AuditAction.Import, AuditAction.Export],
            ledger.Select(entry => entry.Action));
        Assert.All(ledger, entry => Assert.Equal(page, $"/admin/import/{entry.Import}"));
        Assert.Equal(0, await osaka.AskAsync(session => session.Set<ImportFilePart>().CountAsync()));
    }

    [Fact]
    public async Task Confirmation_SentTwice_IsOneImport()
    {
        await using var osaka = await Osaka.StartAsync(DatabaseProvider.Sqlite);
        var visitor = await VisitAsync(osaka);
        var page = await visitor.LookThroughAsync("osaka-onset", File);
        var token = TenantClient.TokenIn(await visitor.Client.ReadAsync(page));
        KeyValuePair<string, string>[] form = [new("__RequestVerificationToken", token)];

        var answers = await Task.WhenAll(visitor.Client.PostRawAsync(page + "/confirm", form), visitor.Client.PostRawAsync(page + "/confirm", form));
        await visitor.SettledAsync(page);

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Equal(1, await osaka.CountCasesAsync());
        var lines = await osaka.AskAsync(session => session.Set<ImportReportPart>().CountAsync());
        Assert.Equal(1, lines);
    }

    [Fact]
    public async Task SameFile_LookedThroughAgain_SaysThatItWasImported()
    {
        await using var osaka = await Osaka.StartAsync(DatabaseProvider.Sqlite);
        var visitor = await VisitAsync(osaka);
        var first = await visitor.LookThroughAsync("osaka-onset", File);
        await visitor.PressAsync(first, "confirm");
        await visitor.SettledAsync(first);

        var second = await visitor.LookThroughAsync("osaka-onset", File);
        var text = await visitor.SettledAsync(second);

        Assert.Contains("このファイルは取り込み済みです", text, StringComparison.Ordinal);
        Assert.Contains("新しい内容はありません", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_Dropped_LeavesNothingButItsLine()
    {
        await using var osaka = await Osaka.StartAsync(DatabaseProvider.Sqlite);
        var visitor = await VisitAsync(osaka);
        var page = await visitor.LookThroughAsync("osaka-onset", File);

        await visitor.PressAsync(page, "cancel");
        await visitor.PressAsync(page, "cancel");

        Assert.Contains("取りやめました", await visitor.SettledAsync(page), StringComparison.Ordinal);
        Assert.Equal(0, await osaka.CountCasesAsync());
        Assert.Equal(0, await osaka.AskAsync(session => session.Set<ImportFilePart>().CountAsync()));
    }

    [Fact]
    public async Task FileThatCannotBeRead_SaysWhy_OnItsPage()
    {
        await using var osaka = await Osaka.StartAsync(DatabaseProvider.Sqlite);
        var visitor = await VisitAsync(osaka);

        var page = await visitor.LookThroughAsync("osaka-patients", Encoding.UTF8.GetBytes("番号,日付\r\n1,2020-08-10"));

        var text = await visitor.SettledAsync(page);
        Assert.Contains("このファイルは取り込めません", text, StringComparison.Ordinal);
        Assert.Contains("必要な列がありません: 報道提供日、退院・解除", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_WithoutProfileAndFile_NamesBoth()
    {
        await using var osaka = await Osaka.StartAsync(DatabaseProvider.Sqlite);
        var visitor = await VisitAsync(osaka);

        var answer = await visitor.UploadAsync(null, null);

        var text = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("ファイルの種類を選んでください。", text, StringComparison.Ordinal);
        Assert.Contains("ファイルを選んでください。", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_ThatIsTooLarge_IsRefusedWithWhatToDo_AndTheProfileStaysChosen()
    {
        await using var osaka = await Osaka.StartAsync(DatabaseProvider.Sqlite);
        var visitor = await VisitAsync(osaka);

        // Beyond the server's own limit for a request, too.
        var answer = await visitor.UploadAsync("osaka-patients", new byte[40 << 20]);

        var text = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("ファイルが大きすぎます(40 MB)", text, StringComparison.Ordinal);
        Assert.Matches("<input[^>]*checked[^>]*value=\"osaka-patients\"|<input[^>]*value=\"osaka-patients\"[^>]*checked", text);
        Assert.Equal((AuditAction.Refuse, null), Assert.Single(await Ledger.OfImportsAsync(osaka)));
    }

    [Fact]
    public async Task ImportLeftBehindByAKilledProcess_GoesOnByButton()
    {
        await using var osaka = await Osaka.StartAsync(DatabaseProvider.Sqlite);
        var visitor = await VisitAsync(osaka);
        var page = await visitor.LookThroughAsync("osaka-onset", File);
        await osaka.AskAsync(session => session.Set<ImportRun>().ExecuteUpdateAsync(run => run
            .SetProperty(x => x.State, ImportState.Running)
            .SetProperty(x => x.ConfirmedAt, osaka.Server.Clock.GetUtcNow())
            .SetProperty(x => x.Settled, 0)
            .SetProperty(x => x.Summary, (string?)null)));
        osaka.Server.Clock.Advance(TimeSpan.FromMinutes(2));

        var stopped = await visitor.SettledAsync(page);
        await visitor.PressAsync(page, "continue");
        var text = await visitor.SettledAsync(page);

        Assert.Contains("途中で止まりました", stopped, StringComparison.Ordinal);
        Assert.Contains("取り込みました", text, StringComparison.Ordinal);
        Assert.Equal(1, await osaka.CountCasesAsync());
    }

    [Theory]
    [InlineData("/admin/import")]
    [InlineData("/admin/import/new")]
    public async Task Screens_WithoutThePermission_AreClosed(string path)
    {
        await using var osaka = await Osaka.StartAsync(DatabaseProvider.Sqlite);
        using var auditor = await osaka.Server.SignInAsync(Osaka.Tenant, RoleNames.HealthCenterStaff);
        using var stranger = osaka.Server.Visit(Osaka.Tenant);

        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await stranger.GetAsync(path)).StatusCode);
    }

    private static async Task<UploadingVisitor> VisitAsync(Osaka osaka) =>
        new(await osaka.Server.SignInAsync(Osaka.Tenant, RoleNames.TenantAdministrator));
}
