using System.Globalization;
using HerSys.Faults.Results;
using HerSys.Faults.Running;
using HerSys.Faults.Storage;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Processes;

namespace HerSys.Faults.Imports;

/// <summary>
/// Kills the command that imports a public file, and imports the file again. What it had reported as done must be there
/// after the kill; after the second run each row is there, and none twice.
/// </summary>
internal sealed class ImportKillFault : IFault
{
    private const string File = "osaka_patients_with_onset_20200819_utf8.csv";
    private const string Profile = "osaka-onset";
    private const string Code = "270008";
    private const int Rows = 7288;

    // A whole import takes some seconds: a fifth of the seeds is enough.
    private const int Share = 5;

    /// <inheritdoc/>
    public string Name => "import-kill";

    /// <inheritdoc/>
    public async Task<FaultResult> RunAsync(DatabaseProvider provider, FaultRun run)
    {
        var total = FaultResult.Of($"{Name} {provider.ToString().ToLowerInvariant()}", 0, 0, 0);
        for (var seed = 1; seed <= Math.Max(1, run.Seeds / Share); seed++)
        {
            await using var database = await TestDatabase.CreateAsync(provider);
            await using (var host = await QuietHost.StartAsync(database))
            {
                await host.AddTenantAsync(Profile, Code, "大阪府");
            }

            var (confirmed, lost, doubled) = await KillAsync(run.Binaries, database, seed);
            await run.SayAsync($"seed {seed}: {confirmed} of {Rows} rows reported before the kill, {lost} lost, {doubled} doubled");
            total = FaultResult.Of(total.Fault, total.Confirmed + confirmed, total.Lost + lost, total.Doubled + doubled);
        }

        return total;
    }

    private static async Task<(int Confirmed, int Lost, int Doubled)> KillAsync(HostBinaries binaries, TestDatabase database, int seed)
    {
        string[] import = ["import", "notifications", "--tenant", Profile, "--profile", Profile, "--file", Path.Combine(Repository.Data, File)];
        var command = new HostCommand(binaries, [.. database.Configuration]);
        var raw = new RawDatabase(database, Profile);
        var reported = await new KilledImport(command, new Random(seed)).RunAsync(import);
        var kept = await CountAsync(raw);
        await command.RunAsync(import);
        var numbers = await raw.CountAsync("SELECT COUNT(DISTINCT \"ExternalNumber\") FROM \"Cases\"");
        var imported = await raw.CountAsync("SELECT COUNT(*) FROM \"ImportedRows\"");
        var lost = Math.Max(0, reported - kept) + (Rows - numbers) + Math.Abs(imported - numbers);
        return (reported, lost, await CountAsync(raw) - numbers);
    }

    private static Task<int> CountAsync(RawDatabase raw) =>
        raw.CountAsync(string.Create(CultureInfo.InvariantCulture, $"SELECT COUNT(*) FROM \"Cases\""));
}
