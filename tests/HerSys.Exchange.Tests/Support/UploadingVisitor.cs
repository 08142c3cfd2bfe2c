using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using HerSys.Testing.Hosting;

namespace HerSys.Exchange.Tests.Support;

/// <summary>Somebody at the screens of import, in a browser without script.</summary>
internal sealed partial class UploadingVisitor(TenantClient client)
{
    private const int MostLooks = 600;

    public TenantClient Client => client;

    /// <summary>Sends the form of a new import.</summary>
    public async Task<HttpResponseMessage> UploadAsync(string? profile, byte[]? file, string fileName = "見本.csv")
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(TenantClient.TokenIn(await client.ReadAsync("/admin/import/new"))), "__RequestVerificationToken" },
        };
        if (profile is not null)
        {
            form.Add(new StringContent(profile), "Profile");
        }

        if (file is not null)
        {
            form.Add(new ByteArrayContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("text/csv") } }, "File", fileName);
        }

        return await client.Http.PostAsync(new Uri("/osaka/admin/import/new", UriKind.Relative), form);
    }

    /// <summary>Uploads a file that is taken, and waits until it was looked through; returns the address of its page.</summary>
    public async Task<string> LookThroughAsync(string profile, byte[] file)
    {
        var response = await UploadAsync(profile, file);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        var page = response.Headers.Location!.ToString()["/osaka".Length..];
        await SettledAsync(page);
        return page;
    }

    /// <summary>The text of an import's page as soon as nobody works on it.</summary>
    public async Task<string> SettledAsync(string page)
    {
        for (var look = 0; look < MostLooks; look++)
        {
            var answer = await client.GetAsync(page + "/progress");
            if (answer.Headers.Contains("HX-Refresh"))
            {
                return Text(await client.ReadAsync(page));
            }
        }

        throw new InvalidOperationException($"{page} does not come to an end.");
    }

    /// <summary>Presses a button of an import's page.</summary>
    public Task<HttpResponseMessage> PressAsync(string page, string act) => client.PostAsync($"{page}/{act}", [], page);

    private static string Text(string html) => WebUtility.HtmlDecode(Space().Replace(Tag().Replace(html, " "), " "));

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Space();
}
