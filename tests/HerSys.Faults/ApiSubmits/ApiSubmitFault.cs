using HerSys.Faults.Results;
using HerSys.Faults.Running;
using HerSys.Faults.Storage;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Processes;
using HerSys.Testing.Processes.Clinics;

namespace HerSys.Faults.ApiSubmits;

/// <summary>
/// Kills the host while a clinic's system files 200 notifications, starts it again and sends all of them once more with the
/// same Idempotency-Keys. What was confirmed must be there before anything is sent again, nothing twice afterwards, and
/// what was answered before must be answered with the same words.
/// </summary>
internal sealed class ApiSubmitFault : IFault
{
    private const string Tenant = "mihon";
    private const int Submits = 200;
    private const int LongestMomentMilliseconds = 40;
    private const int RequestsPerMinute = 100_000;

    /// <inheritdoc/>
    public string Name => "api-submit";

    /// <inheritdoc/>
    public async Task<FaultResult> RunAsync(DatabaseProvider provider, FaultRun run)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var clinic = await MakeClinicAsync(database);
        var raw = new RawDatabase(database, Tenant);
        var (confirmed, lost, different) = (0, 0, 0);
        for (var seed = 1; seed <= run.Seeds; seed++)
        {
            var killed = await KillAsync(run.Binaries, database, clinic, raw, seed);
            await run.SayAsync($"seed {seed}: {killed.Confirmed} of {Submits} confirmed before the kill, {killed.Lost} lost, {killed.Different} answered differently");
            (confirmed, lost, different) = (confirmed + killed.Confirmed, lost + killed.Lost, different + killed.Different);
        }

        return FaultResult.Of($"{Name} {provider.ToString().ToLowerInvariant()}", confirmed, lost, different + await DoubledAsync(raw));
    }

    private static async Task<ApiClinic> MakeClinicAsync(TestDatabase database)
    {
        await using var host = await QuietHost.StartAsync(database);
        return await ApiClinic.MakeAsync(host, Tenant, RequestsPerMinute);
    }

    private static async Task<(int Confirmed, int Lost, int Different)> KillAsync(HostBinaries binaries, TestDatabase database, ApiClinic clinic, RawDatabase raw, int seed)
    {
        var random = new Random(seed);
        var today = ApiNotification.Today;
        var notifications = Enumerable.Range((seed - 1) * Submits, Submits).Select(number => new ApiNotification(number, Guid.NewGuid(), today)).ToList();
        var first = new ApiSubmission(clinic, notifications);
        await using (var host = await HostProcess.StartReadyAsync(binaries, database.Configuration))
        {
            var moment = TimeSpan.FromMilliseconds(random.Next(LongestMomentMilliseconds));
            await first.SendAndKillAsync(host, random.Next(1, Submits), moment);
        }

        var lostByKill = await MissingAsync(raw, first.Answers.Keys);
        var second = new ApiSubmission(clinic, notifications);
        await using var again = await HostProcess.StartReadyAsync(binaries, database.Configuration);
        await second.SendAsync(again);
        var different = first.Answers.Count(answer => second.Answers.GetValueOrDefault(answer.Key) != answer.Value);
        return (first.Answers.Count, Math.Max(lostByKill, await MissingAsync(raw, notifications)), different);
    }

    private static async Task<int> MissingAsync(RawDatabase raw, IEnumerable<ApiNotification> notifications)
    {
        var phones = (await raw.ReadAsync("SELECT \"Phone\" FROM \"Notifications\"")).ToHashSet(StringComparer.Ordinal);
        return notifications.Count(notification => !phones.Contains(notification.Phone));
    }

    private static async Task<int> DoubledAsync(RawDatabase raw)
    {
        var notifications = await raw.CountAsync("SELECT COUNT(*) FROM \"Notifications\"");
        var persons = await raw.CountAsync("SELECT COUNT(DISTINCT \"Phone\") FROM \"Notifications\"");
        var cases = await raw.CountAsync("SELECT COUNT(*) FROM \"Cases\"");
        return (notifications - persons) + Math.Abs(cases - notifications);
    }
}
