using HerSys.Platform.Auditing;
using HerSys.Platform.Data;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.Actors;

namespace HerSys.Users.Services.Tokens;

/// <summary>Makes a token for programs of a person, in one duty.</summary>
public sealed class CreateApiToken(TenantDbContext db, ApiTokenSecrets secrets, IAuditLedger ledger, TenantDay day)
{
    /// <summary>Most days that a token works.</summary>
    public const int MostDays = 365;

    private const int LongestName = 100;

    /// <summary>Makes it. Whether the actor may is the caller's question.</summary>
    /// <param name="userId">The person.</param>
    /// <param name="dutyId">The duty in which the program acts.</param>
    /// <param name="name">What it is for.</param>
    /// <param name="days">How many days it works, 1 to <see cref="MostDays"/>.</param>
    /// <returns>The token; it is shown once and kept nowhere.</returns>
    /// <exception cref="UserRefusedException">A field breaks a rule.</exception>
    public async Task<string> ExecuteAsync(Guid userId, Guid dutyId, string? name, int days, CancellationToken cancellationToken = default)
    {
        var label = name?.Trim();
        if (string.IsNullOrEmpty(label) || label.Length > LongestName)
        {
            throw new UserRefusedException("Name", "使い道を100文字以内で入力してください。例: 毎朝の取り込み", "Enter what it is for, in at most 100 characters, for example: import every morning.");
        }

        if (days is < 1 or > MostDays)
        {
            throw new UserRefusedException("Days", "使える日数を1日から365日までで選んでください。", "Choose from 1 to 365 days.");
        }

        var (token, hash) = secrets.Create();
        var row = new ApiToken
        {
            UserId = userId,
            DutyId = dutyId,
            Name = label,
            SecretHash = hash,
            CreatedAt = day.Now,
            ExpiresAt = day.Now.AddDays(days),
        };
        db.Add(row);
        ledger.Record(new AuditEntry(
            AuditAction.Administer, "api-token", row.Id.ToString(), PersonId: null, $"プログラムのためのトークン「{label}」を作りました。", AuditJson.Of(new { row.UserId, row.DutyId, row.ExpiresAt })));
        await db.SaveChangesAsync(cancellationToken);
        return token;
    }
}
