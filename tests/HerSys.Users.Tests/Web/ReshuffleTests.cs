using System.Globalization;
using System.Net;
using System.Text;
using HerSys.Japan;
using HerSys.Platform.Security;
using HerSys.Testing.Hosting;
using HerSys.Users.Services.Actors;
using HerSys.Users.Services.Roles;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Users.Tests.Web;

/// <summary>The April reshuffle by CSV: new, moved, left.</summary>
public sealed class ReshuffleTests(PeopleFixture fixture) : IClassFixture<PeopleFixture>, IAsyncLifetime
{
    private static int clinics;
    private readonly HerSysServer server = fixture.Server;
    private TenantClient administrator = null!;
    private DateOnly today;

    public async ValueTask InitializeAsync()
    {
        administrator = await server.SignInAsync("naha", RoleNames.TenantAdministrator);
        await server.UsingAsync("naha", services =>
        {
            today = services.GetRequiredService<TenantDay>().Today;
            return Task.CompletedTask;
        });
    }

    public ValueTask DisposeAsync()
    {
        administrator.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task File_WithNewMovedAndLeft_ChangesNothingBeforeItIsConfirmed_AndThenAllOfIt()
    {
        var (fresh, moved, left) = (PeopleSteps.NewName(), await MadeAsync(), await MadeAsync());
        var csv = ReshuffleSteps.Head
            + $"新規,{fresh},見本 太郎,ミホン タロウ,那覇市保健所,保健所職員,,\r\n"
            + $"異動,{moved},見本 花子,,,監査,,\r\n"
            + $"退職,{left},,,,,,\r\n";
        var before = (Moved: await server.DutiesAsync("naha", moved), Left: await server.DutiesAsync("naha", left));

        var (path, preview) = await administrator.PreviewAsync("naha", csv, Text(today.AddDays(10)));

        Assert.Contains("3行を反映する", preview, StringComparison.Ordinal);
        Assert.Empty(await server.DutiesAsync("naha", fresh));
        Assert.Equal(before.Moved, await server.DutiesAsync("naha", moved));
        Assert.Equal(before.Left, await server.DutiesAsync("naha", left));

        await administrator.ConfirmAsync(path);

        Assert.Equal([$"HealthCenterStaff@那覇市保健所 {Day(10)}.."], await server.DutiesAsync("naha", fresh));
        Assert.Equal([$"HealthCenterStaff@那覇市保健所 {Day(0)}..{Day(9)}", $"Auditor@那覇市 {Day(10)}.."], await server.DutiesAsync("naha", moved));
        Assert.Equal([$"HealthCenterStaff@那覇市保健所 {Day(0)}..{Day(9)}"], await server.DutiesAsync("naha", left));
    }

    [Fact]
    public async Task File_HandedInAgain_ChangesNothing()
    {
        var (fresh, moved) = (PeopleSteps.NewName(), await MadeAsync());
        var csv = ReshuffleSteps.Head + $"新規,{fresh},見本 太郎,,那覇市保健所,保健所長,,\r\n異動,{moved},,,,監査,,\r\n";
        await administrator.CarryOutAsync("naha", csv);
        var after = await server.DutiesAsync("naha", moved);

        var (_, preview) = await administrator.PreviewAsync("naha", csv);

        Assert.Contains("変わるところはありません", preview, StringComparison.Ordinal);
        Assert.Equal(after, await server.DutiesAsync("naha", moved));
    }

    [Fact]
    public async Task Person_AbsentFromTheFile_StaysAsTheyAre()
    {
        var absent = await MadeAsync();
        await administrator.CarryOutAsync("naha", ReshuffleSteps.Head + $"新規,{PeopleSteps.NewName()},見本 太郎,,那覇市保健所,保健所職員,,\r\n");
        Assert.Equal([$"HealthCenterStaff@那覇市保健所 {Day(0)}.."], await server.DutiesAsync("naha", absent));
    }

    [Fact]
    public async Task Line_ThatIsWrong_IsNamedByRowAndColumn_AndTheOthersAreCarriedOut()
    {
        var (good, known) = (PeopleSteps.NewName(), await MadeAsync());
        var csv = ReshuffleSteps.Head
            + $"新規,{good},見本 太郎,,那覇市保健所,保健所職員,,\r\n"
            + $"新規,{PeopleSteps.NewName()},見本 太郎,,那覇市保健所,院長,,\r\n"
            + $"兼務,{known},見本 次郎,,,監査,,\r\n"
            + "退職,daremo-inai,,,,,,\r\n"
            + $"昇進,{known},,,,監査,,\r\n"
            + $"兼務,{PeopleSteps.NewName()},見本 太郎,,どこにもない組織,監査,2026/13/45,\r\n";

        var (path, preview) = await administrator.PreviewAsync("naha", csv);

        foreach (var expected in new[] { "反映できない行が5行", "役割「院長」はありません", "この利用者IDの人は「見本 花子」です", "異動区分「昇進」は使えません", "見つかりません", "日付「2026/13/45」を読めません" })
        {
            Assert.Contains(expected, preview, StringComparison.Ordinal);
        }

        await administrator.ConfirmAsync(path);
        Assert.Single(await server.DutiesAsync("naha", good));
        Assert.Single(await server.DutiesAsync("naha", known));
    }

    [Fact]
    public async Task Person_WithOneWrongLine_IsPassedOverAsAWhole()
    {
        var known = await MadeAsync();
        var csv = ReshuffleSteps.Head + $"異動,{known},,,,監査,,\r\n兼務,{known},,,,研修の係,,\r\n";

        await administrator.CarryOutAsync("naha", csv);

        Assert.Equal([$"HealthCenterStaff@那覇市保健所 {Day(0)}.."], await server.DutiesAsync("naha", known));
    }

    [Theory]
    [InlineData("cp932", false)]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    public async Task File_InAnyUsualEncoding_IsRead(string encoding, bool withMark)
    {
        var name = PeopleSteps.NewName();
        var text = FileEncodings.Get(encoding).GetBytes(ReshuffleSteps.Head + $"新規,{name},見本 太郎,,那覇市保健所,保健所職員,,\r\n");

        var answer = await administrator.HandInAsync("naha", withMark ? [.. Encoding.UTF8.GetPreamble(), .. text] : text);

        var preview = WebUtility.HtmlDecode(await administrator.ReadAsync(answer.Headers.Location!.ToString()["/naha".Length..]));
        Assert.Contains("見本 太郎", preview, StringComparison.Ordinal);
        Assert.Contains("1行を反映する", preview, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "CSVファイル")]
    [InlineData("名前,役割\r\n見本,監査\r\n", "列「異動区分」「利用者ID」がありません")]
    [InlineData(ReshuffleSteps.Head, "見出しのほかに行がありません")]
    [InlineData("PK\u0003\u0004", "CSVではないファイルです")]
    public async Task File_ThatIsNoFileOfPeople_IsRefusedWithWhatToDo(string text, string expected)
    {
        var answer = await administrator.HandInAsync("naha", text);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(expected, await answer.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_OvertakenByAChange_IsShownAnewInsteadOfCarriedOut()
    {
        var known = await MadeAsync();
        var (path, _) = await administrator.PreviewAsync("naha", ReshuffleSteps.Head + $"異動,{known},,,,監査,,\r\n");
        var page = await administrator.ReadAsync(path);
        await administrator.CarryOutAsync("naha", ReshuffleSteps.Head + $"兼務,{known},,,,研修の担当,,\r\n");

        var seen = page.Split("name=\"seen\" value=\"")[1].Split('"')[0];
        await administrator.PostRawAsync(path + "/confirm", PeopleSteps.Form(("seen", seen), ("__RequestVerificationToken", TenantClient.TokenIn(page))));

        Assert.Contains("下見のあとで、利用者か職務が変わりました", WebUtility.HtmlDecode(await administrator.ReadAsync(path)), StringComparison.Ordinal);
        Assert.Equal(2, (await server.DutiesAsync("naha", known)).Count);
    }

    [Fact]
    public async Task Links_OfNewPeople_AreShownOnceAndWork()
    {
        var name = PeopleSteps.NewName();
        var (path, _) = await administrator.PreviewAsync("naha", ReshuffleSteps.Head + $"新規,{name},見本 太郎,,那覇市保健所,保健所職員,,\r\n");
        await administrator.ConfirmAsync(path);

        var sheet = await (await administrator.PostAsync(path + "/links", [], path)).TextAsync();
        var file = await (await administrator.PostAsync(path + "/links.csv", [], path)).Content.ReadAsStringAsync();

        using var person = server.Visit("naha");
        Assert.DoesNotContain("name=\"Token\"", await person.ReadAsync(LinkIn(sheet)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await person.SetPasswordAsync(LinkIn(file), PeopleSteps.Password)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await person.SignInAsync(name)).StatusCode);
        Assert.DoesNotContain("新しい人にリンクを渡す", WebUtility.HtmlDecode(await administrator.ReadAsync(path)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Manager_BringsThePeopleOfTheOwnInstitutionOnly()
    {
        var clinic = await server.AddClinicAsync("naha", $"47104{clinics++:0000}");
        using var manager = await server.SignInAsync("naha", RoleNames.InstitutionManager, clinic);
        var (own, stranger) = (PeopleSteps.NewName(), await MadeAsync());
        var csv = ReshuffleSteps.Head
            + $"新規,{own},見本 太郎,,,医師,,\r\n"
            + $"新規,{PeopleSteps.NewName()},見本 太郎,,那覇市保健所,保健所職員,,\r\n"
            + $"退職,{stranger},,,,,,\r\n";

        var (path, preview) = await manager.PreviewAsync("naha", csv);
        await manager.ConfirmAsync(path);

        Assert.Contains("自分の組織の利用者だけを管理できます", preview, StringComparison.Ordinal);
        Assert.DoesNotContain("見本 花子", preview, StringComparison.Ordinal);
        Assert.Equal([$"Doctor@{clinic} {Day(0)}.."], await server.DutiesAsync("naha", own));
        Assert.Equal([$"HealthCenterStaff@那覇市保健所 {Day(0)}.."], await server.DutiesAsync("naha", stranger));
        using var other = await server.SignInAsync("naha", RoleNames.InstitutionManager, clinic);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task Role_ThatCanDoMoreThanTheActor_CannotBeGivenInAnyWay()
    {
        await server.AsSystemAsync("osaka", services => services.GetRequiredService<SaveRolePermissions>()
            .ExecuteAsync(RoleNames.Clerk, [Contracts.UserPermissions.ManageUsers]));
        var clinic = await server.AddClinicAsync("osaka", $"27104{clinics++:0000}");
        using var manager = await server.SignInAsync("osaka", RoleNames.InstitutionManager, clinic);

        var (_, preview) = await manager.PreviewAsync("osaka", ReshuffleSteps.Head + $"新規,{PeopleSteps.NewName()},見本 太郎,,,医療事務・代行入力,,\r\n");
        var form = await (await manager.PostAsync("/users/new", PeopleSteps.Form(
            ("DisplayName", "見本 太郎"), ("UserName", PeopleSteps.NewName()), ("Role", RoleNames.Clerk)))).TextAsync();

        Assert.Contains("自分が持たない権限「すべての組織の利用者を管理する」", preview, StringComparison.Ordinal);
        Assert.Contains("自分が持たない権限「すべての組織の利用者を管理する」", form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_Downloaded_AreAFileThatChangesNothing()
    {
        await MadeAsync();
        var file = await (await administrator.GetAsync("/users/file/people.csv")).Content.ReadAsStringAsync();
        var others = string.Concat(file.TrimStart('\uFEFF').Split("\r\n").Where(line => line.Length > 0 && !line.Contains("TenantAdministrator", StringComparison.Ordinal)).Select(line => line + "\r\n"));

        var (_, preview) = await administrator.PreviewAsync("naha", others);

        Assert.Contains("変わるところはありません", preview, StringComparison.Ordinal);
        Assert.DoesNotContain("反映できない行", preview, StringComparison.Ordinal);
    }

    private async Task<string> MadeAsync() => (await server.CreateAsync("naha")).UserName;

    private static string LinkIn(string text)
    {
        var start = text.IndexOf("/account/welcome?token=", StringComparison.Ordinal);
        return text[start..text.IndexOfAny(['"', '<', '&'], start)];
    }

    private string Day(int fromToday) => today.AddDays(fromToday).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(DateOnly day) => day.ToString("yyyy/M/d", CultureInfo.InvariantCulture);
}
