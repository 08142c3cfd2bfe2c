using System.Net;
using System.Text;
using HerSys.Exchange.Models;
using HerSys.Exchange.Services.Uploads;
using HerSys.Exchange.Tests.Support;
using HerSys.Platform.Auditing;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Exchange.Tests.Screens;

/// <summary>Files that nobody confirmed are deleted after the time that the tenant chose.</summary>
public sealed class ForgottenUploadTests
{
    private static readonly byte[] File = Encoding.UTF8.GetBytes(string.Join("\r\n", Osaka.Headers, "1,2020-08-10,40,女性,大阪市,2020-08-05,軽症,入院中,"));

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task File_NotConfirmedInADay_IsDeleted_SaidOnItsPage_AndOnRecord(DatabaseProvider provider)
    {
        await using var osaka = await Osaka.StartAsync(provider);
        var visitor = new UploadingVisitor(await osaka.Server.SignInAsync(Osaka.Tenant, RoleNames.TenantAdministrator));
        var page = await visitor.LookThroughAsync("osaka-onset", File);

        osaka.Server.Clock.Advance(TimeSpan.FromHours(23));
        Assert.Equal((0, 1), (await DropAsync(osaka), await PartsAsync(osaka)));
        osaka.Server.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal((1, 0), (await DropAsync(osaka), await PartsAsync(osaka)));
        Assert.Equal(0, await DropAsync(osaka));

        var run = await osaka.AskAsync(session => session.Set<ImportRun>().SingleAsync());
        Assert.Equal((ImportState.Cancelled, 0), (run.State, await osaka.CountCasesAsync()));
        Assert.Equal((AuditAction.Import, run.Id.ToString()), (await Ledger.OfImportsAsync(osaka))[^1]);
        var again = new UploadingVisitor(await osaka.Server.SignInAsync(Osaka.Tenant, RoleNames.TenantAdministrator));
        Assert.Contains("確認されないまま24時間が過ぎました", await again.SettledAsync(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_ThatWasConfirmed_IsLeftAlone()
    {
        await using var osaka = await Osaka.StartAsync(DatabaseProvider.Sqlite);
        var visitor = new UploadingVisitor(await osaka.Server.SignInAsync(Osaka.Tenant, RoleNames.TenantAdministrator));
        var page = await visitor.LookThroughAsync("osaka-onset", File);
        await visitor.PressAsync(page, "confirm");
        await visitor.SettledAsync(page);

        osaka.Server.Clock.Advance(TimeSpan.FromDays(3));

        Assert.Equal(0, await DropAsync(osaka));
        Assert.Equal(ImportState.Done, await osaka.AskAsync(session => session.Set<ImportRun>().Select(run => run.State).SingleAsync()));
    }

    [Fact]
    public async Task Hours_OfTheTenant_Count_AndAWrongNumberIsRefusedAtItsField()
    {
        await using var osaka = await Osaka.StartAsync(DatabaseProvider.Sqlite);
        using var person = await osaka.Server.SignInAsync(Osaka.Tenant, RoleNames.TenantAdministrator);
        var visitor = new UploadingVisitor(person);
        await visitor.LookThroughAsync("osaka-onset", File);

        var refused = WebUtility.HtmlDecode(await (await person.PostAsync("/admin/import/settings", [new("KeptHours", "0")])).Content.ReadAsStringAsync());
        Assert.Contains("1から720までの数字を入れてください", refused, StringComparison.Ordinal);
        Assert.Contains("value=\"0\"", refused, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await person.PostAsync("/admin/import/settings", [new("KeptHours", "2")])).StatusCode);

        osaka.Server.Clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal(1, await DropAsync(osaka));
    }

    private static async Task<int> DropAsync(Osaka osaka)
    {
        var dropped = 0;
        await osaka.UsingAsync(async services => dropped = await services.GetRequiredService<DropForgottenUploads>().ExecuteAsync(CancellationToken.None));
        return dropped;
    }

    private static Task<int> PartsAsync(Osaka osaka) => osaka.AskAsync(session => session.Set<ImportFilePart>().CountAsync());
}
