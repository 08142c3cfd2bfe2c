using HerSys.Browser.Tests.Support;
using Microsoft.Playwright;

namespace HerSys.Browser.Tests;

public sealed class RefusedFormTests(HouseFixture house)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Form_WithAMistakeAndBlanks_SaysSoBesideTheFieldsAndKeepsTheRest(bool script)
    {
        await using var visitor = await house.VisitAsync(script: script);
        await visitor.EnterAsync("naha", "医師として入る");
        await visitor.GoAsync("/naha/notifications/new");
        var form = new NotificationPage(visitor.Page);
        await form.FillAsync("見本浜", "みほんはま", "S58.3.14", "2/30", Words.DaysAgo(1, house.Server.Clock));
        await form.TypeAsync("phone", "090-0000-80");

        await form.FileAsync();

        await Assertions.Expect(visitor.Page.Locator(".hs-errsum")).ToBeVisibleAsync();
        foreach (var code in new[] { "phone", "onset_date" })
        {
            var field = form.Field(code);
            await Assertions.Expect(field).ToHaveAttributeAsync("aria-invalid", "true");
            var described = (await field.GetAttributeAsync("aria-describedby"))!.Split(' ');
            await Assertions.Expect(visitor.Page.Locator(string.Join(", ", described.Select(id => $"[id='{id}'].hs-error"))).First).ToBeVisibleAsync();
        }

        Assert.Equal("090-0000-80", await form.Field("phone").InputValueAsync());
        Assert.Equal("2/30", await form.Field("onset_date").InputValueAsync());
        Assert.Equal("見本浜", await form.Field("family_name").InputValueAsync());
        await Assertions.Expect(visitor.Page.Locator("input[name='a.severity'][value='mild']")).ToBeCheckedAsync();
        await visitor.LookAsync("form-refused");
    }
}
