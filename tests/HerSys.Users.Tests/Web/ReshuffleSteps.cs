using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using HerSys.Platform.Data;
using HerSys.Testing.Hosting;
using HerSys.Users.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Users.Tests.Web;

/// <summary>What an administrator does with a file of people, over HTTP.</summary>
internal static partial class ReshuffleSteps
{
    public const string Head = "異動区分,利用者ID,氏名,フリガナ,組織,役割,開始日,終了日\r\n";

    /// <summary>Hands a file in; the address of its preview, or the page that refuses it.</summary>
    public static Task<HttpResponseMessage> HandInAsync(this TenantClient person, string tenant, string csv, string startsOn = "") =>
        person.HandInAsync(tenant, Encoding.UTF8.GetBytes(csv), startsOn);

    /// <summary>The same, with bytes.</summary>
    public static async Task<HttpResponseMessage> HandInAsync(this TenantClient person, string tenant, byte[] csv, string startsOn = "")
    {
        var token = TenantClient.TokenIn(await person.ReadAsync("/users/file"));
        var file = new ByteArrayContent(csv);
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new StringContent(startsOn), "StartsOn" },
            { file, "File", "idou.csv" },
        };
        return await person.Http.PostAsync(new Uri($"/{tenant}/users/file", UriKind.Relative), form);
    }

    /// <summary>Hands a file in and reads its preview.</summary>
    public static async Task<(string Path, string Page)> PreviewAsync(this TenantClient person, string tenant, string csv, string startsOn = "")
    {
        var answer = await person.HandInAsync(tenant, csv, startsOn);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var path = answer.Headers.Location!.ToString()[(tenant.Length + 1)..];
        return (path, WebUtility.HtmlDecode(await person.ReadAsync(path)));
    }

    /// <summary>Presses the button of the preview.</summary>
    public static async Task<string> ConfirmAsync(this TenantClient person, string path)
    {
        var page = await person.ReadAsync(path);
        var seen = SeenPattern().Match(page) is { Success: true } match ? match.Groups[1].Value : "";
        await person.PostRawAsync(path + "/confirm", PeopleSteps.Form(("seen", seen), ("__RequestVerificationToken", TenantClient.TokenIn(page))));
        return WebUtility.HtmlDecode(await person.ReadAsync(path));
    }

    /// <summary>Hands a file in and carries it out.</summary>
    public static async Task<string> CarryOutAsync(this TenantClient person, string tenant, string csv, string startsOn = "")
    {
        var (path, _) = await person.PreviewAsync(tenant, csv, startsOn);
        return await person.ConfirmAsync(path);
    }

    /// <summary>The duties of an ID as text, by first day: 役割@組織 first..last.</summary>
    public static async Task<IReadOnlyList<string>> DutiesAsync(this HerSysServer server, string tenant, string userName)
    {
        List<string> found = [];
        await server.UsingAsync(tenant, async services =>
        {
            var db = services.GetRequiredService<TenantDbContext>();
            var duties = await db.Set<Duty>().Include(duty => duty.Organisation)
                .Where(duty => db.Set<User>().Any(user => user.Id == duty.UserId && user.UserName == userName))
                .OrderBy(duty => duty.ValidFrom).ThenBy(duty => duty.Role).ToListAsync();
            found = [.. duties.Select(duty => $"{duty.Role}@{duty.Organisation!.Name} {duty.ValidFrom:yyyy-MM-dd}..{duty.ValidUntil:yyyy-MM-dd}")];
        });
        return found;
    }

    [GeneratedRegex("name=\"seen\" value=\"([^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex SeenPattern();
}
