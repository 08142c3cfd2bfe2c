using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(HerSys.Browser.Tests.Support.HouseFixture))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace HerSys.Browser.Tests.Support;

/// <summary>The real host with the demonstration, and one Chromium; both start when the first test asks for a visitor.</summary>
public sealed class HouseFixture : IAsyncDisposable
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private HerSysServer? server;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The host.</summary>
    public HerSysServer Server => server ?? throw new InvalidOperationException("Ask for a visitor first.");

    /// <summary>Somebody who opens the house's first page in a browser of their own.</summary>
    public async Task<Visitor> VisitAsync(Screen? screen = null, string language = "ja", bool script = true)
    {
        var program = Array.Find(Places, File.Exists) ?? throw SkipTestException.For(
            "Chromium is not installed. On Debian: apt-get install chromium fonts-noto-cjk");
        server ??= await HerSysServer.StartAsync(new Dictionary<string, string?> { ["HerSys:Demonstration"] = "true" });
        playwright ??= await Playwright.CreateAsync();
        browser ??= await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = program,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        });
        return await Visitor.ArriveAsync(browser, server.Address, screen ?? Screen.Desk, language, script);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (server is not null)
        {
            await server.DisposeAsync();
        }
    }
}
