namespace ProductProcess.Core.Rules.Measuring;

/// <summary>One number made of many; may reorder the values it is given.</summary>
internal delegate double Statistic(Span<double> values);
