namespace HerSys.Reporting.Api.Problems;

/// <summary>A request is refused; the problem says why and what to do.</summary>
internal sealed class ApiRefusedException(ApiProblem problem) : Exception(problem.Title.En)
{
    public ApiProblem Problem => problem;
}
