using HerSys.Exchange.Contracts;
using HerSys.Exchange.Models;
using HerSys.Exchange.Profiles;
using HerSys.Exchange.Services.Audit;
using HerSys.Exchange.Services.Running;
using HerSys.Japan;
using HerSys.Platform.Data;
using Microsoft.AspNetCore.Http;

namespace HerSys.Exchange.Services.Uploads;

/// <summary>Takes a file from the browser, keeps it, and has it looked through.</summary>
internal sealed class ReceiveUpload(
    TenantDbContext db, ImportProfiles profiles, ImportLog log, FileStore files, ImportAudit audit, ImportRunner runner)
{
    /// <exception cref="UploadRefusedException">No profile, no file, or one that is too large; nothing is kept.</exception>
    internal async Task<Guid> ExecuteAsync(string? profileName, IFormFile? upload, CancellationToken cancellationToken)
    {
        var profile = profiles.All.FirstOrDefault(candidate => candidate.Name == profileName);
        var problems = Problems(profile, upload).ToList();
        if (problems.Count > 0)
        {
            await RecordAsync(profileName, upload, problems[^1].Text, cancellationToken);
            throw new UploadRefusedException(problems);
        }

        return await KeepAsync(profile!, upload!, cancellationToken);
    }

    private async Task<Guid> KeepAsync(ImportProfile profile, IFormFile upload, CancellationToken cancellationToken)
    {
        var run = log.Make(profile, upload.FileName, upload.Length, ImportState.Checking);
        var stream = upload.OpenReadStream();
        await using (stream)
        {
            db.Add(run);
            audit.Uploaded(run);
            await files.AddAsync(run.Id, stream, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
        }

        runner.Start(run.Id);
        return run.Id;
    }

    /// <summary>A form sent without a file is no attempt to import anything.</summary>
    private Task RecordAsync(string? profileName, IFormFile? upload, BilingualText reason, CancellationToken cancellationToken) => upload is null
        ? Task.CompletedTask
        : audit.RefusedAsync(upload.FileName, profileName ?? "", reason.Ja, cancellationToken);

    private static IEnumerable<(string Field, BilingualText Text)> Problems(ImportProfile? profile, IFormFile? upload)
    {
        if (profile is null)
        {
            yield return ("Profile", new BilingualText("ファイルの種類を選んでください。", "Choose the kind of file."));
        }

        if (upload is null)
        {
            yield return ("File", new BilingualText("ファイルを選んでください。", "Choose a file."));
        }
        else if (Problem(upload) is { } problem)
        {
            yield return ("File", problem);
        }
    }

    private static BilingualText? Problem(IFormFile upload)
    {
        if (upload.Length == 0)
        {
            return new BilingualText("ファイルが空です。中身のあるCSVファイルを選んでください。", "The file is empty. Choose a CSV file with rows.");
        }

        var (size, longest) = (upload.Length >> 20, UploadLimits.LongestFile >> 20);
        return upload.Length <= UploadLimits.LongestFile
            ? null
            : new BilingualText(
                $"ファイルが大きすぎます({size} MB)。この画面から取り込めるのは {longest} MB までです。行を分けて何回かに分けるか、システムの担当者にコマンド(import notifications)での取り込みを頼んでください。",
                $"The file is too large ({size} MB). This page takes up to {longest} MB. Split its rows into several files, or ask the system administrator to import it by command (import notifications).");
    }
}
