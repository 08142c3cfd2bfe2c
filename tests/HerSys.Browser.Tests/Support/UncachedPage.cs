using Microsoft.Playwright;

namespace HerSys.Browser.Tests.Support;

/// <summary>Opens a page as for the first time: nothing comes from the browser's cache.</summary>
internal sealed class UncachedPage(IPage page) : IAsyncDisposable
{
    private ICDPSession? session;

    public async Task OpenAsync(string path)
    {
        session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.setCacheDisabled", new Dictionary<string, object> { ["cacheDisabled"] = true });
        await page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
    }

    public async ValueTask DisposeAsync()
    {
        if (session is not null)
        {
            await session.DetachAsync();
        }
    }
}
