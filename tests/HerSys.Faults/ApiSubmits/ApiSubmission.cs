using System.Collections.Concurrent;
using System.Net;
using HerSys.Testing.Processes;
using HerSys.Testing.Processes.Clinics;

namespace HerSys.Faults.ApiSubmits;

/// <summary>Notifications on their way from a clinic's system to the host, several at a time.</summary>
internal sealed class ApiSubmission(ApiClinic clinic, IReadOnlyList<ApiNotification> notifications)
{
    private const int AtATime = 4;

    private readonly ConcurrentDictionary<ApiNotification, string> answers = new();

    /// <summary>What the host answered, word by word, where it answered that it is filed.</summary>
    public IReadOnlyDictionary<ApiNotification, string> Answers => answers;

    /// <summary>Sends all, and after so many answers and a moment kills the host.</summary>
    public async Task SendAndKillAsync(HostProcess host, int most, TimeSpan moment)
    {
        var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var sending = SendAllAsync(host, most, enough);
        await Task.WhenAny(enough.Task, sending);
        await Task.Delay(moment);
        await host.KillAsync();
        await sending;
    }

    /// <summary>Sends all, the filed ones again, as a program does that saw no answer.</summary>
    public Task SendAsync(HostProcess host) => SendAllAsync(host, int.MaxValue, new TaskCompletionSource());

    private async Task SendAllAsync(HostProcess host, int most, TaskCompletionSource enough)
    {
        using var http = clinic.Connect(host.Address);
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtATime };
        await Parallel.ForEachAsync(notifications, options, async (notification, _) =>
        {
            await SendAsync(http, notification);
            if (answers.Count >= most)
            {
                enough.TrySetResult();
            }
        });
    }

    private async Task SendAsync(HttpClient http, ApiNotification notification)
    {
        try
        {
            using var request = notification.Request();
            using var response = await http.SendAsync(request);
            var text = await response.Content.ReadAsStringAsync();
            answers[notification] = response.StatusCode == HttpStatusCode.Created
                ? text
                : throw new InvalidOperationException($"A notification was answered with {response.StatusCode}: {text}");
        }
        catch (HttpRequestException)
        {
            // The host is dead: nothing was confirmed.
        }
    }
}
