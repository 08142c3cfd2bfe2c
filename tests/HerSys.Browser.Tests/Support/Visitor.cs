using Microsoft.Playwright;

namespace HerSys.Browser.Tests.Support;

/// <summary>A person at a browser: clicks, types, and looks at each page as a reviewer would.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly Screen screen;
    private readonly string language;
    private readonly bool script;
    private static readonly string[] Expected = ["status of 422", "status of 409", "htmx:sendAbort", "htmx:afterRequest"];

    private readonly List<string> complaints = [];

    private Visitor(IBrowserContext context, IPage page, Screen screen, string language, bool script)
    {
        this.context = context;
        this.screen = screen;
        this.language = language;
        this.script = script;
        Page = page;
        page.PageError += (_, error) => complaints.Add($"{page.Url}: {error}");
        page.Console += (_, message) =>
        {
            // A refused form is answered 422, or 409 where somebody was first, which the browser notes as an error of
            // loading; the page itself is what we look at. A later question of a field cuts an earlier one off (hx-sync),
            // which htmx notes by this pair of events; a question that failed has one of its own (htmx:sendError).
            var isExpected = Expected.Any(text => message.Text.Contains(text, StringComparison.Ordinal));
            if (message.Type == "error" && !isExpected)
            {
                complaints.Add($"{page.Url}: {message.Text}");
            }
        };
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>What the browser complained of: broken scripts, missing files, breaches of the content security policy.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    public static async Task<Visitor> ArriveAsync(IBrowser browser, Uri address, Screen screen, string language, bool script)
    {
        var cleanSlate = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.ToString(),
            Locale = language == "ja" ? "ja-JP" : "en-GB",
            TimezoneId = "Asia/Tokyo",
            ViewportSize = new ViewportSize { Width = screen.Width, Height = screen.Height },
            JavaScriptEnabled = script,
            ReducedMotion = ReducedMotion.Reduce,
        });
        cleanSlate.SetDefaultTimeout(15_000);
        var visitor = new Visitor(cleanSlate, await cleanSlate.NewPageAsync(), screen, language, script);
        await visitor.GoAsync("/");
        return visitor;
    }

    /// <summary>Opens an address.</summary>
    public async Task GoAsync(string path)
    {
        var response = await Page.GotoAsync(path);
        Assert.True(response is { Status: < 400 }, $"{path} answered {response?.Status}.");
    }

    /// <summary>Steps into a role from the first page, by clicking.</summary>
    /// <param name="tenant">Name of the tenant.</param>
    /// <param name="role">The card's words.</param>
    public async Task EnterAsync(string tenant, string role)
    {
        await GoAsync("/demonstration");
        var band = Page.Locator("section.hs-tenant", new PageLocatorOptions { Has = Page.Locator($"#tenant-{tenant}") });
        var door = band.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = role });
        if (!await door.IsVisibleAsync())
        {
            await band.Locator("summary").ClickAsync();
        }

        await door.ClickAsync();
    }

    /// <summary>
    /// Looks at the page: nothing that axe finds against WCAG 2.2 AA, nothing that scrolls sideways, no complaint of the
    /// browser; with HERSYS_SCREENSHOTS=1 a picture of it.
    /// </summary>
    public async Task LookAsync(string name)
    {
        var picture = $"{name}-{screen.Name}-{language}{(script ? "" : "-plain")}";
        await Pictures.TakeAsync(Page, picture);
        Assert.True(complaints.Count == 0, string.Join(Environment.NewLine, complaints));
        Assert.Equal(language, await Page.Locator("html").GetAttributeAsync("lang"));
        if (script)
        {
            var tooWide = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(tooWide <= 0, $"{picture}: the page is {tooWide} px wider than the screen.");
            await Accessibility.CheckAsync(Page, picture);
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
