using System.Collections.Concurrent;
using HerSys.Testing.Processes;

namespace HerSys.Faults.Submits;

/// <summary>Forms on their way to the host, several at a time.</summary>
internal sealed class Submission(Doctor doctor, IReadOnlyList<NotificationForm> forms)
{
    private const int AtATime = 4;

    private readonly ConcurrentBag<NotificationForm> confirmed = [];

    /// <summary>Forms of which the host said that they are filed.</summary>
    public IReadOnlyCollection<NotificationForm> Confirmed => confirmed;

    /// <summary>Sends all, and after so many answers and a moment kills the host.</summary>
    public async Task SendAndKillAsync(HostProcess host, int answers, TimeSpan moment)
    {
        var sending = SendAsync(host, answers, out var reached);
        await Task.WhenAny(reached, sending);
        await Task.Delay(moment);
        await host.KillAsync();
        await sending;
    }

    /// <summary>Sends all, the filed ones again, as somebody does who saw no answer.</summary>
    public Task SendAsync(HostProcess host) => SendAsync(host, forms.Count, out _);

    private Task SendAsync(HostProcess host, int answers, out Task reached)
    {
        var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        reached = enough.Task;
        return SendAllAsync(host, answers, enough);
    }

    private async Task SendAllAsync(HostProcess host, int answers, TaskCompletionSource enough)
    {
        using var client = doctor.Client(host.Address);
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtATime };
        await Parallel.ForEachAsync(forms, options, async (form, _) =>
        {
            if (await doctor.SendAsync(client, form))
            {
                confirmed.Add(form);
            }

            if (confirmed.Count >= answers)
            {
                enough.TrySetResult();
            }
        });
    }
}
