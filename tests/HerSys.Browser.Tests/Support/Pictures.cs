using Microsoft.Playwright;

namespace HerSys.Browser.Tests.Support;

/// <summary>Pictures for people to look at, under artifacts/screenshots, when HERSYS_SCREENSHOTS=1.</summary>
internal static class Pictures
{
    private static readonly bool AreWanted = Environment.GetEnvironmentVariable("HERSYS_SCREENSHOTS") == "1";

    public static async Task TakeAsync(IPage page, string name)
    {
        if (AreWanted)
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder(), name + ".png"), FullPage = true });
        }
    }

    /// <summary>Keeps a file beside the pictures.</summary>
    public static async Task KeepAsync(string file, byte[] content)
    {
        if (AreWanted)
        {
            Directory.CreateDirectory(Folder());
            await File.WriteAllBytesAsync(Path.Combine(Folder(), file), content);
        }
    }

    private static string Folder() => Path.Combine(Repository.Root, "artifacts", "screenshots");
}
