using HerSys.Cases.Contracts;
using HerSys.Platform.Shells;
using HerSys.Reporting.Api.Tests.Support;
using HerSys.Reporting.Models;
using HerSys.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Reporting.Api.Tests;

public sealed class FilingTests(ApiHosts hosts)
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task File_AnyAcceptedNotation_IsNormalisedAndOpensACase(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var program = await host.ProgramAsync();
        var reply = await program.FiledAsync(Samples.Confirmed("ﾃｲｼｭﾂ").Answer("phone", "090-0000-0123"));

        var notification = Assert.Single(await host.OfAsync("テイシュツ"));
        Assert.Equal(notification.Id, reply.Id);
        Assert.Equal("\"1\"", reply.EntityTag);
        Assert.EndsWith($"/naha/api/v1/notifications/{notification.Id}", reply.Location, StringComparison.Ordinal);
        Assert.Equal(notification.HerSysId, reply.Body.GetProperty("hersysId").GetString());
        var answers = reply.Body.GetProperty("answers");
        Assert.Equal("1983-03-14", answers.GetProperty("birth_date").GetString());
        Assert.Equal("2022-07-30", answers.GetProperty("onset_date").GetString());
        Assert.Equal("09000000123", answers.GetProperty("phone").GetString());
        Assert.Equal("yes", answers.GetProperty("location_same").GetString());
        Assert.Equal("3", answers.GetProperty("vaccination_count").GetString());
        Assert.Equal((NotificationState.Submitted, NotificationChannel.Api), (notification.State, notification.Channel));
        await host.ReadAsync(async db => Assert.Equal("10", (await db.Set<CaseListItem>().SingleAsync(item => item.Id == notification.CaseId)).StatusCode));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task File_TwiceWithOneKey_IsOneNotificationAndTheSameAnswer(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var program = await host.ProgramAsync();
        var key = Guid.NewGuid().ToString();
        var first = await program.FileAsync(Samples.Confirmed("ニドメ"), key);
        await program.SendAsync(HttpMethod.Patch, first.Path, Samples.Change("phone", "090-0000-0456"), ifMatch: "\"1\"");
        host.Server.Clock.Advance(TimeSpan.FromMinutes(1));

        // Another token of the same clinic, and the same said in other notations.
        using var again = await host.ProgramAsync();
        var second = await again.FileAsync(Samples.Confirmed("ﾆﾄﾞﾒ").Answer("report_date", "2022/8/1"), key);

        Assert.Equal((first.Status, first.Text, first.EntityTag), (second.Status, second.Text, second.EntityTag));
        Assert.Single(await host.OfAsync("ニドメ"));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task File_EqualRequestsAtOnce_AreOneNotification(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var program = await host.ProgramAsync();
        var key = Guid.NewGuid().ToString();
        var replies = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => program.FileAsync(Samples.Confirmed("ドウジ"), key)));

        Assert.All(replies, reply => Assert.True(reply.Status == 201, reply.Text));
        Assert.Single(replies.Select(reply => reply.Text).Distinct());
        Assert.Single(await host.OfAsync("ドウジ"));
        var person = (await host.OfAsync("ドウジ"))[0].PersonId;
        await host.ReadAsync(async db => Assert.Equal(1, await db.Set<CaseListItem>().CountAsync(item => item.PersonId == person)));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task File_AnotherBodyUnderTheKey_IsRefusedAndNamesTheFirst(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var program = await host.ProgramAsync();
        var key = Guid.NewGuid().ToString();
        var first = await program.FileAsync(Samples.Confirmed("ベツモノ"), key);
        var other = (await program.FileAsync(Samples.Confirmed("ベツモノ").Answer("sex", "male").Without("pregnancy"), key)).IsProblem(422, "idempotency-reuse");
        Assert.Contains(first.Id.ToString(), other.Body.GetProperty("notification").GetString(), StringComparison.Ordinal);
        Assert.Single(await host.OfAsync("ベツモノ"));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task File_TheKeyOfAnotherClinic_IsTheOwnNotification(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var program = await host.ProgramAsync();
        using var other = await host.ProgramAsync(ApiHost.OtherClinic);
        var key = Guid.NewGuid().ToString();
        var replies = new[] { await program.FileAsync(Samples.Confirmed("キーア"), key), await other.FileAsync(Samples.Confirmed("キーア"), key) };
        Assert.All(replies, reply => Assert.Equal(201, reply.Status));
        Assert.Equal(2, (await host.OfAsync("キーア")).Count);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a b")]
    public async Task File_WithoutAKey_IsRefused(string? key)
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        using var program = await host.ProgramAsync();
        (await program.FileAsync(Samples.Confirmed("カギナシ"), key)).IsProblem(400, "idempotency-key");
        Assert.Empty(await host.OfAsync("カギナシ"));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task File_AgainstTheRules_NamesFieldRuleAndWhatToDo_AndTakesTheKeyAgain(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var program = await host.ProgramAsync();
        var key = Guid.NewGuid().ToString();
        var wrong = Samples.Confirmed("キソク").Answer("report_date", "2022-07-30").Answer("phone", "090-0000-012").Without("address").Answer("nickname", "はな");
        var reply = (await program.FileAsync(wrong, key)).IsProblem(422, "rules");
        Assert.Contains("report_date:V01", reply.Named);
        Assert.Contains("phone:V20", reply.Named);
        Assert.Contains("address:required", reply.Named);
        Assert.Contains("nickname:unknown", reply.Named);
        Assert.Contains("報告", reply.Text, StringComparison.Ordinal);
        Assert.Equal("#/answers/phone", reply.Errors.First(error => error.GetProperty("field").GetString() == "phone").GetProperty("pointer").GetString());

        var english = await program.FileAsync(wrong, key, language: "en");
        Assert.DoesNotMatch("[\\u3040-\\u30ff]", english.Errors.First(error => error.GetProperty("rule").GetString() == "V01").GetProperty("message").GetString());
        Assert.Equal(201, (await program.FileAsync(Samples.Confirmed("キソク"), key)).Status);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task File_WithAWarning_IsFiledWhenItIsConfirmed(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var program = await host.ProgramAsync();
        var key = Guid.NewGuid().ToString();
        var early = Samples.Confirmed("ケイコク").Answer("first_visit_date", "2022-07-29");
        var reply = (await program.FileAsync(early, key)).IsProblem(422, "warnings");
        var confirm = Assert.Single(reply.Errors).GetProperty("confirm").GetString();
        Assert.Equal("V04:first_visit_date", confirm);
        Assert.Empty(await host.OfAsync("ケイコク"));

        early["confirmed"] = new System.Text.Json.Nodes.JsonArray(confirm);
        var filed = await program.FileAsync(early, key);
        Assert.Equal(201, filed.Status);
        Assert.Equal("V04", Assert.Single(filed.Body.GetProperty("warnings").EnumerateArray()).GetProperty("rule").GetString());
    }

    [Fact]
    public async Task File_AnAnswerToAClosedField_IsRefusedAndNotDropped()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        using var program = await host.ProgramAsync();
        var reply = (await program.FileAsync(Samples.Confirmed("トジタ").Answer("sex", "male"), Guid.NewGuid().ToString())).IsProblem(422, "rules");
        Assert.Equal("pregnancy:V21", Assert.Single(reply.Named));
    }
}
