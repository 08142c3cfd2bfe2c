using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace HerSys.Platform.Data;

/// <summary>Tells why a save was refused, on both databases.</summary>
public static class DbUpdateExceptionExtensions
{
    /// <summary>Whether a unique index or key refused the row.</summary>
    public static bool IsUniqueViolation(this DbUpdateException exception) => exception.InnerException switch
    {
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } => true,
        SqliteException { SqliteExtendedErrorCode: 2067 or 1555 } => true,
        _ => false,
    };

    /// <summary>Whether a foreign key refused the row: the parent is not there, or children still are.</summary>
    public static bool IsForeignKeyViolation(this DbUpdateException exception) => exception.InnerException switch
    {
        PostgresException { SqlState: PostgresErrorCodes.ForeignKeyViolation or PostgresErrorCodes.RestrictViolation } => true,
        SqliteException { SqliteExtendedErrorCode: 787 or 1811 } => true,
        _ => false,
    };

    /// <summary>
    /// Whether the database gave this transaction up for the sake of another one (deadlock): the same work, begun anew, may
    /// well succeed.
    /// </summary>
    public static bool IsDeadlock(this Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure })
            {
                return true;
            }
        }

        return false;
    }
}
