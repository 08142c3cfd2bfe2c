using System.Text.Json.Nodes;
using HerSys.Platform.Shells;
using HerSys.Reporting.Api.Tests.Support;
using HerSys.Reporting.Models;
using HerSys.Testing.Databases;

namespace HerSys.Reporting.Api.Tests;

public sealed class AmendingTests(ApiHosts hosts)
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Amend_AField_IsARevisionThatWaits_AndSentAgainIsTheSameAnswer(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var program = await host.ProgramAsync();
        var filed = await program.FiledAsync(Samples.Confirmed("テイセイ"));
        var change = Samples.Change("phone", "090-0000-0456");
        var first = await program.SendAsync(HttpMethod.Patch, filed.Path, change, ifMatch: filed.EntityTag);
        Assert.True(first.Status == 200, first.Text);
        Assert.Equal("\"2\"", first.EntityTag);
        Assert.Equal("09000000456", first.Body.GetProperty("answers").GetProperty("phone").GetString());

        var again = await program.SendAsync(HttpMethod.Patch, filed.Path, change, ifMatch: filed.EntityTag);
        Assert.Equal((first.Status, first.Text), (again.Status, again.Text));
        var notification = Assert.Single(await host.OfAsync("テイセイ"));
        Assert.Equal((2, "09000000456"), (notification.Revision, notification.Phone));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Amend_WhatSomebodyChanged_IsRefusedWithTheDifference(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var program = await host.ProgramAsync();
        var filed = await program.FiledAsync(Samples.Confirmed("ソウイ"));
        await program.SendAsync(HttpMethod.Patch, filed.Path, Samples.Change("phone", "090-0000-0456"), ifMatch: "\"1\"");
        var late = await program.SendAsync(HttpMethod.Patch, filed.Path, Samples.Change("family_name", "例示"), ifMatch: "\"1\"");

        late.IsProblem(412, "changed");
        Assert.Equal("\"2\"", late.Body.GetProperty("current").GetString());
        var differences = late.Body.GetProperty("differences").EnumerateArray().ToDictionary(field => field.GetProperty("field").GetString()!);
        Assert.Equal(("090-0000-0123", "090-0000-0456", "090-0000-0123"), Words(differences["phone"]));
        Assert.Equal(("見本", "見本", "例示"), Words(differences["family_name"]));
        Assert.Equal("見本", (await program.GetAsync(filed.Path)).Body.GetProperty("answers").GetProperty("family_name").GetString());
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Replace_TheWhole_LeavesNothingOfBefore(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var program = await host.ProgramAsync();
        var filed = await program.FiledAsync(Samples.Confirmed("ゼンブ").Answer("doctor_note", "古いメモ"));
        var whole = Samples.Confirmed("ゼンブ");
        whole["reason"] = "メモは誤り";
        var reply = await program.SendAsync(HttpMethod.Put, filed.Path, whole, ifMatch: "\"1\"");
        Assert.True(reply.Status == 200, reply.Text);
        Assert.False(reply.Body.GetProperty("answers").TryGetProperty("doctor_note", out _));
    }

    [Fact]
    public async Task Amend_WithoutWhatItNeeds_SaysWhatIsMissing()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        using var program = await host.ProgramAsync();
        var filed = await program.FiledAsync(Samples.Confirmed("フソク"));
        (await program.SendAsync(HttpMethod.Patch, filed.Path, Samples.Change("sex", "unknown"))).IsProblem(428, "if-match");
        (await program.SendAsync(HttpMethod.Patch, filed.Path, Samples.Change("doctor_note", "追記", reason: null), ifMatch: "\"1\"")).IsProblem(422, "reason");
        (await program.SendAsync(HttpMethod.Patch, filed.Path, Samples.Change("phone", "09000000123"), ifMatch: "\"1\"")).IsProblem(422, "unchanged");
        (await program.SendAsync(HttpMethod.Patch, filed.Path, Samples.Change("report_date", "2022-07-01"), ifMatch: "\"1\"")).IsProblem(422, "rules");
        var other = Samples.Change("doctor_note", "追記");
        other["formVersion"] = "2021-02";
        (await program.SendAsync(HttpMethod.Patch, filed.Path, other, ifMatch: "\"1\"")).IsProblem(422, "form-version");
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Withdraw_WithAReason_IsDoneOnce_AndTakesNoChangesAfterwards(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var program = await host.ProgramAsync();
        var filed = await program.FiledAsync(Samples.Confirmed("トリサゲ"));
        var path = filed.Path + "/withdraw";
        (await program.SendAsync(HttpMethod.Post, path, new JsonObject(), ifMatch: "\"1\"")).IsProblem(422, "reason");
        var reason = new JsonObject { ["reason"] = "検査の結果が陰性に訂正された" };
        (await program.SendAsync(HttpMethod.Post, path, reason)).IsProblem(428, "if-match");
        (await program.SendAsync(HttpMethod.Post, path, reason, ifMatch: "\"7\"")).IsProblem(412, "changed");
        var first = await program.SendAsync(HttpMethod.Post, path, reason, ifMatch: "\"1\"");
        var again = await program.SendAsync(HttpMethod.Post, path, reason, ifMatch: "\"1\"");

        Assert.Equal((200, 200), (first.Status, again.Status));
        Assert.Equal("withdrawn", again.Body.GetProperty("state").GetString());
        Assert.Equal(NotificationState.Withdrawn, Assert.Single(await host.OfAsync("トリサゲ")).State);
        Assert.Equal("71", (await program.GetAsync(filed.Path + "/status")).Body.GetProperty("statusCode").GetString());
        (await program.SendAsync(HttpMethod.Patch, filed.Path, Samples.Change("doctor_note", "追記"), ifMatch: "\"1\"")).IsProblem(409, "withdrawn");
    }

    private static (string? Before, string? Current, string? Yours) Words(System.Text.Json.JsonElement difference) => (
        difference.GetProperty("before").GetString(), difference.GetProperty("current").GetString(), difference.GetProperty("yours").GetString());
}
