using System.Net;
using HerSys.Testing.Hosting;

namespace HerSys.Faults.Submits;

/// <summary>A doctor at a browser: the cookies outlive a restart of the host, as they do in life.</summary>
internal sealed class Doctor
{
    private const string FormPath = "/notifications/new";
    private const string SendPath = "/notifications/form";

    private readonly CookieContainer cookies = new();
    private FormPage? page;

    /// <summary>Signs in and opens the form.</summary>
    public async Task SignInAsync(Uri host, Clinic clinic)
    {
        using var client = Client(host);
        using var answer = await client.PostAsync("/account/sign-in", [new("UserName", clinic.UserName), new("Password", clinic.Password)]);
        if (answer.StatusCode != HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException($"The doctor cannot sign in: {answer.StatusCode}.");
        }

        page = FormPage.Read(await client.ReadAsync(FormPath));
    }

    /// <summary>A connection to the host.</summary>
    public TenantClient Client(Uri host) => new(host, "/" + Clinic.Tenant, cookies);

    /// <summary>Sends a form; true when the host says that it is filed.</summary>
    /// <exception cref="InvalidOperationException">The host refused it, which no fault excuses.</exception>
    public async Task<bool> SendAsync(TenantClient client, NotificationForm form)
    {
        try
        {
            using var answer = await client.PostRawAsync(SendPath, form.Fields(page!));
            return answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.ToString().Contains("/notifications/", StringComparison.Ordinal)
                ? true
                : throw new InvalidOperationException($"A form was answered with {answer.StatusCode} {answer.Headers.Location}: {await answer.Content.ReadAsStringAsync()}");
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
