using HerSys.Browser.Tests.Support;

namespace HerSys.Browser.Tests;

/// <summary>Every page that a role finds in its menu, on desk and phone, in both languages: see <see cref="Visitor.LookAsync"/>.</summary>
public sealed class PageTests(HouseFixture house)
{
    public static TheoryData<string, string, string> Roles { get; } = new()
    {
        { "naha", "保健師として入る", "nurse" },
        { "naha", "保健所長として入る", "director" },
        { "naha", "医師として入る", "doctor" },
        { "naha", "医療事務として入る", "clerk" },
        { "naha", "システム管理者として入る", "administrator" },
        { "okinawa", "宿泊施設の事務局として入る", "hotel-office" },
        { "default", "運営者として入る", "operator" },
    };

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Menu_EachPage_CanBeUsedByEverybodyOnDeskAndPhone(string tenant, string role, string name)
    {
        foreach (var screen in new[] { Screen.Desk, Screen.Phone })
        {
            await using var visitor = await house.VisitAsync(screen);
            await visitor.EnterAsync(tenant, role);
            foreach (var path in await PagesAsync(visitor))
            {
                await visitor.GoAsync(path);
                await visitor.LookAsync($"{name}-{Slug(path)}");
            }
        }
    }

    [Theory]
    [InlineData("naha", "Enter as public-health nurse", "nurse")]
    [InlineData("naha", "Enter as doctor", "doctor")]
    [InlineData("naha", "Enter as administrator", "administrator")]
    public async Task Menu_EachPageInEnglish_CanBeUsedByEverybody(string tenant, string role, string name)
    {
        await using var visitor = await house.VisitAsync(language: "en");
        await visitor.EnterAsync(tenant, role);
        foreach (var path in await PagesAsync(visitor))
        {
            await visitor.GoAsync(path);
            await visitor.LookAsync($"{name}-{Slug(path)}");
        }
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public async Task FirstPage_OnDeskAndPhone_CanBeUsedByEverybody(string language)
    {
        foreach (var screen in new[] { Screen.Desk, Screen.Phone })
        {
            await using var visitor = await house.VisitAsync(screen, language);
            await visitor.LookAsync("first");
        }
    }

    // The menu is a drawer on the phone, but its links are there all the same. The administration adds its cards.
    private static async Task<IReadOnlyList<string>> PagesAsync(Visitor visitor)
    {
        const string Links = "(selector) => [...document.querySelectorAll(selector)].map(link => new URL(link.href).pathname)";
        var menu = await visitor.Page.EvaluateAsync<string[]>(Links, "#menu ul a[href]:not([hreflang])");
        if (menu.FirstOrDefault(path => path.EndsWith("/admin", StringComparison.Ordinal)) is { } administration)
        {
            await visitor.GoAsync(administration);
            return [.. menu.Concat(await visitor.Page.EvaluateAsync<string[]>(Links, "main a.hs-role[href]")).Distinct()];
        }

        return [.. menu.Distinct()];
    }

    private static string Slug(string path) => path.Trim('/').Replace('/', '-') is { Length: > 0 } slug ? slug : "home";
}
