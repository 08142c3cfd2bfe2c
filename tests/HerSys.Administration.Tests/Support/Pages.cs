using System.Net;
using HerSys.Testing.Hosting;

namespace HerSys.Administration.Tests.Support;

/// <summary>What tests of screens do again and again.</summary>
internal static class Pages
{
    /// <summary>The text of an answer, without the entities of HTML.</summary>
    public static async Task<string> TextAsync(this HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

    /// <summary>The text of a page, without the entities of HTML.</summary>
    public static async Task<string> PageAsync(this TenantClient person, string path) => WebUtility.HtmlDecode(await person.ReadAsync(path));

    /// <summary>Sends a form and reads the page that comes after it.</summary>
    public static async Task<string> SendAsync(this TenantClient person, string path, string page, params (string Name, string Value)[] fields)
    {
        var answer = await person.PostAsync(path, fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), page);
        if (answer.Headers.Location is { } next)
        {
            answer = await person.Http.GetAsync(new Uri(person.Http.BaseAddress!, next));
        }

        return await answer.TextAsync();
    }

    /// <summary>The same visitor, reading English.</summary>
    public static TenantClient InEnglish(this TenantClient person)
    {
        person.Http.DefaultRequestHeaders.AcceptLanguage.Clear();
        person.Http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        return person;
    }
}
