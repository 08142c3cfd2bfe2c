using HerSys.Faults.Results;
using HerSys.Faults.Running;
using HerSys.Faults.Storage;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Processes;

namespace HerSys.Faults.Submits;

/// <summary>
/// Kills the host while a clinic files 200 notifications, starts it again and sends all of them once more. What was
/// confirmed must be there before anything is sent again, and nothing twice afterwards.
/// </summary>
internal sealed class SubmitKillFault : IFault
{
    private const int Submits = 200;
    private const int LongestMomentMilliseconds = 40;

    /// <inheritdoc/>
    public string Name => "submit-kill";

    /// <inheritdoc/>
    public async Task<FaultResult> RunAsync(DatabaseProvider provider, FaultRun run)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var clinic = await MakeClinicAsync(database);
        var stored = new StoredForms(new RawDatabase(database, Clinic.Tenant));
        var (confirmed, lost) = (0, 0);
        for (var seed = 1; seed <= run.Seeds; seed++)
        {
            var (answered, missing) = await KillAsync(run.Binaries, database, clinic, stored, seed);
            await run.SayAsync($"seed {seed}: {answered} of {Submits} confirmed before the kill, {missing} lost");
            (confirmed, lost) = (confirmed + answered, lost + missing);
        }

        return FaultResult.Of($"{Name} {provider.ToString().ToLowerInvariant()}", confirmed, lost, await stored.DoubledAsync());
    }

    private static async Task<Clinic> MakeClinicAsync(TestDatabase database)
    {
        await using var host = await QuietHost.StartAsync(database);
        return await Clinic.MakeAsync(host);
    }

    private static async Task<(int Confirmed, int Lost)> KillAsync(HostBinaries binaries, TestDatabase database, Clinic clinic, StoredForms stored, int seed)
    {
        var random = new Random(seed);
        var forms = Enumerable.Range((seed - 1) * Submits, Submits).Select(number => new NotificationForm(number, Guid.NewGuid())).ToList();
        var doctor = new Doctor();
        var submission = new Submission(doctor, forms);
        await using (var host = await HostProcess.StartReadyAsync(binaries, database.Configuration))
        {
            await doctor.SignInAsync(host.Address, clinic);
            var moment = TimeSpan.FromMilliseconds(random.Next(LongestMomentMilliseconds));
            await submission.SendAndKillAsync(host, random.Next(1, Submits), moment);
        }

        var lostByKill = await stored.MissingAsync(submission.Confirmed);
        await using var again = await HostProcess.StartReadyAsync(binaries, database.Configuration);
        await new Submission(doctor, forms).SendAsync(again);
        return (submission.Confirmed.Count, Math.Max(lostByKill, await stored.MissingAsync(forms)));
    }
}
