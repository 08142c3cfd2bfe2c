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
        if (!profiles.TryGet(profileName, out var profile))
        {
            throw new UploadRefusedException("Profile", new BilingualText(
                "ファイルの種類を選んでください。", "Choose the kind of file."));
        }

        if (upload is null)
        {
            throw new UploadRefusedException("File", new BilingualText(
                "ファイルを選んでください。", "Choose a file."));
        }

        if (Problem(upload) is { } problem)
        {
            await audit.RefusedAsync(upload.FileName, profile.Name, problem.Ja, cancellationToken);
            throw new UploadRefusedException("File", problem);
        }

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
