using HerSys.Browser.Tests.Support;

namespace HerSys.Browser.Tests;

public sealed class WeightTests(HouseFixture house)
{
    private const int Most = 150 * 1024;

    [Theory]
    [InlineData("医師として入る", "/naha/notifications/new")]
    [InlineData("保健師として入る", "/naha/cases")]
    [InlineData("保健師として入る", "/naha/")]
    public async Task Page_WithAllThatItBrings_IsLight(string role, string path)
    {
        await using var visitor = await house.VisitAsync();
        await visitor.EnterAsync("naha", role);

        await visitor.Page.GotoAsync("about:blank");
        var sizes = new List<Task<int>>();
        visitor.Page.RequestFinished += (_, request) => sizes.Add(SizeAsync(request));
        await using var session = new UncachedPage(visitor.Page);
        await session.OpenAsync(path);

        var total = (await Task.WhenAll(sizes)).Sum();
        Assert.InRange(total, 1, Most);
    }

    private static async Task<int> SizeAsync(Microsoft.Playwright.IRequest request)
    {
        var sizes = await request.SizesAsync();
        return sizes.ResponseBodySize + sizes.ResponseHeadersSize;
    }
}
