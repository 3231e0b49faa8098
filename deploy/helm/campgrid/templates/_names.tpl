{{- define "campgrid.name" -}}
{{ .Release.Name | trunc 50 | trimSuffix "-" }}
{{- end }}
{{- define "campgrid.labels" -}}
app.kubernetes.io/name: campgrid
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}
