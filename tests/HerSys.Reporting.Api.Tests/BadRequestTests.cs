using System.Text;
using HerSys.Platform.Shells;
using HerSys.Reporting.Api.Tests.Support;

namespace HerSys.Reporting.Api.Tests;

/// <summary>What cannot be read is refused in words, and files nothing.</summary>
public sealed class BadRequestTests(ApiHosts hosts)
{
    [Theory]
    [InlineData("{\"answers\":{", 400, "json")]
    [InlineData("", 400, "json")]
    [InlineData("{\"answers\":{\"sex\":\"male\",\"sex\":\"female\"}}", 400, "json")]
    [InlineData("[]", 400, "members")]
    [InlineData("{}", 400, "members")]
    [InlineData("{\"answers\":[]}", 400, "members")]
    [InlineData("{\"answers\":{},\"formversion\":\"2022-06-30\"}", 400, "members")]
    [InlineData("{\"answers\":{\"sex\":{\"code\":\"male\"}}}", 400, "members")]
    [InlineData("{\"answers\":{\"family_name\":\"\\ud800\"}}", 400, "members")]
    [InlineData("{\"answers\":{},\"formVersion\":20220630}", 400, "members")]
    [InlineData("{\"answers\":{},\"confirmed\":\"V04\"}", 400, "members")]
    [InlineData("{\"answers\":{},\"formVersion\":\"1999\"}", 422, "form-version")]
    [InlineData("{\"answers\":{}}", 422, "rules")]
    [InlineData("{\"answers\":{\"a\":[[[[[[[[[1]]]]]]]]]}}", 400, "json")]
    public async Task File_WhatIsNotANotification_IsRefusedInWords(string body, int status, string kind)
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        using var program = await host.ProgramAsync();
        (await program.FileRawAsync(ClinicSystem.Json(body), Guid.NewGuid().ToString())).IsProblem(status, kind);
    }

    [Fact]
    public async Task File_AnotherContentType_IsRefused()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        using var program = await host.ProgramAsync();
        (await program.FileRawAsync(ClinicSystem.Json("<a/>", "application/xml"), "k1")).IsProblem(415, "content-type");
        (await program.FileRawAsync(new ByteArrayContent("{}"u8.ToArray()), "k2")).IsProblem(415, "content-type");
    }

    [Fact]
    public async Task File_TooLarge_IsRefused()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        using var program = await host.ProgramAsync();
        var large = Samples.Confirmed("オオキイ").Answer("doctor_note", new string('あ', 100_000));
        (await program.FileAsync(large, "k3")).IsProblem(413, "too-large");
    }

    [Fact]
    public async Task File_NoUtf8_IsRefused()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        using var program = await host.ProgramAsync();
        var content = new ByteArrayContent([.. "{\"answers\":{\"family_name\":\""u8, 0x8c, 0xa9, .. "\"}}"u8]);
        content.Headers.ContentType = new("application/json");
        (await program.FileRawAsync(content, "k4")).IsProblem(400, "json");
    }

    [Fact]
    public async Task File_WithAByteOrderMark_IsRead()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        using var program = await host.ProgramAsync();
        var content = new ByteArrayContent([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Samples.Confirmed("シルシ").ToJsonString())]);
        content.Headers.ContentType = new("application/json");
        Assert.Equal(201, (await program.FileRawAsync(content, Guid.NewGuid().ToString())).Status);
    }

    [Theory]
    [InlineData("?state=lost")]
    [InlineData("?reportedFrom=someday")]
    [InlineData("?limit=1000")]
    [InlineData("?after=nowhere")]
    [InlineData("?sate=received")]
    public async Task List_WithTermsThatCannotBeRead_IsRefused(string query)
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        using var program = await host.ProgramAsync();
        (await program.GetAsync(ClinicSystem.Root + query)).IsProblem(400, "query");
    }
}
