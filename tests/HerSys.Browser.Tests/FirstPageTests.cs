using HerSys.Browser.Tests.Support;
using Microsoft.Playwright;

namespace HerSys.Browser.Tests;

public sealed class FirstPageTests(HouseFixture house)
{
    [Fact]
    public async Task FirstPage_Opened_NamesTheTenants()
    {
        await using var visitor = await house.VisitAsync();

        Assert.Equal(["那覇市", "沖縄県", "HerSys 運営"], await visitor.Page.Locator("section.hs-tenant h2").AllInnerTextsAsync());
    }

    [Fact]
    public async Task FirstPage_EachDoor_LeadsIntoItsRole()
    {
        await using var visitor = await house.VisitAsync();
        var doors = await visitor.Page.Locator("button.hs-role").EvaluateAllAsync<string[]>(
            "buttons => buttons.map(button => button.closest('section').querySelector('h2').id.replace('tenant-', '') + '|' + button.querySelector('b').textContent)");
        Assert.True(doors.Length > 30, $"There are {doors.Length} doors.");

        foreach (var door in doors.Select(door => door.Split('|')))
        {
            await visitor.EnterAsync(door[0], door[1]);
            await Assertions.Expect(visitor.Page.Locator("h1")).ToContainTextAsync("今日");
            await Assertions.Expect(visitor.Page.Locator(".hs-duty")).ToBeVisibleAsync();
        }

        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task Door_UsedTwice_DoesNotOpenTheSecondTime()
    {
        await using var visitor = await house.VisitAsync();
        string? link = null;
        visitor.Page.Request += (_, request) => link = request.Url.Contains("step-in?token", StringComparison.Ordinal) ? request.Url : link;
        await visitor.EnterAsync("naha", "保健師として入る");
        Assert.NotNull(link);

        await using var other = await house.VisitAsync();
        await other.Page.GotoAsync(link);

        await Assertions.Expect(other.Page.Locator(".hs-duty")).ToHaveCountAsync(0);
    }
}
