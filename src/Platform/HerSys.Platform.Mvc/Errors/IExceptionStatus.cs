namespace HerSys.Platform.Mvc.Errors;

/// <summary>
/// Names the HTTP status of exceptions that are no fault of the program, for example 409 for a change that came too
/// late. Registered in the host; several are asked in turn.
/// </summary>
public interface IExceptionStatus
{
    /// <summary>The status for an exception, or null when this one does not know it.</summary>
    int? StatusOf(Exception exception);
}
