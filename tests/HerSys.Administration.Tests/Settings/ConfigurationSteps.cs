using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HerSys.Administration.Tests.Support;
using HerSys.Testing.Hosting;

namespace HerSys.Administration.Tests.Settings;

/// <summary>What an administrator does at the screen of the configuration.</summary>
internal sealed class ConfigurationSteps(TenantClient person, string tenant)
{
    public const string Page = "/admin/configuration";

    public async Task<JsonObject> ExportAsync() => JsonNode.Parse(await person.ReadAsync(Page + "/file"))!.AsObject();

    /// <summary>Hands a file in; null address when it is refused as a whole.</summary>
    public async Task<(string? Address, string Html)> UploadAsync(string text, string name = "mihon.recipe.json")
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(TenantClient.TokenIn(await person.ReadAsync(Page))), "__RequestVerificationToken" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "File", name },
        };
        var answer = await person.Http.PostAsync(new Uri($"/{tenant}{Page}", UriKind.Relative), form);
        var address = answer.Headers.Location?.ToString()[$"/{tenant}".Length..];
        return (address, address is null ? await answer.TextAsync() : await person.PageAsync(address));
    }

    /// <summary>Presses the button of the preview.</summary>
    public async Task<string> ApplyAsync(string address)
    {
        var mark = Regex.Match(await person.ReadAsync(address), "name=\"seen\" value=\"([0-9a-f]+)\"", default, TimeSpan.FromSeconds(1)).Groups[1].Value;
        return await ApplyAsync(address, mark);
    }

    public Task<string> ApplyAsync(string address, string mark) => person.SendAsync(address + "/apply", Page, ("seen", mark));

    public async Task<string> BringInAsync(JsonObject file)
    {
        var (address, html) = await UploadAsync(file.ToJsonString());
        return await ApplyAsync(address ?? throw new InvalidOperationException(html));
    }

    /// <summary>Asks for the preview of taking an applied file back.</summary>
    public async Task<string> UndoAsync(string address)
    {
        var answer = await person.PostAsync(address + "/undo", [], Page);
        return answer.Headers.Location!.ToString()[$"/{tenant}".Length..];
    }

    public static JsonObject StepOf(JsonObject file, string name) =>
        file["steps"]!.AsArray().Single(step => (string)step!["name"]! == name)!.AsObject();

    public static JsonArray PermissionsOf(JsonObject file, string role) =>
        StepOf(file, "roles")["roles"]!.AsArray().Single(item => (string)item!["role"]! == role)!["permissions"]!.AsArray();

    public static string StepsOf(JsonObject file) => file["steps"]!.ToJsonString();
}
